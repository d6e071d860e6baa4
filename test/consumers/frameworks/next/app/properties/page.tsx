import {FbssRedFlags} from '../fbss';

/** The attributes of an element, by the names of its properties. */
export default function Page() {
  return <FbssRedFlags headingLevel={4} emergencyNumber="112" />;
}
