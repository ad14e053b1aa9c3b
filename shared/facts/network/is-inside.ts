/** Whether a name is a zone's own name or lies below it. Both in lower case, without a dot at the end. */
export const isInside = (name: string, zone: string): boolean => name === zone || name.endsWith(`.${zone}`);
