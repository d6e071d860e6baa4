/**
 * A copy of an object's own members. It inherits nothing, so that members which another script has added to
 * `Object.prototype` are not read as options or settings.
 */
export const own = <Type extends object>(object: Type): Type => Object.assign(Object.create(null) as Type, object);
