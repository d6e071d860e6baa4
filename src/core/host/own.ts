/**
 * A copy of an object's own members. It inherits nothing, so that what another script has put on `Object.prototype` is
 * not taken for an option or a setting.
 */
export const own = <Type extends object>(object: Type): Type => Object.assign(Object.create(null) as Type, object);
