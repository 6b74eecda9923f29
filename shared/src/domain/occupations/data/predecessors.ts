/**
 * Codes under which an occupation, or a wider one that held it, was published before (SOC 2010 and the hybrid codes of
 * 2019-2020, US Bureau of Labor Statistics). Their figures continue a series only across a marked break.
 */
export const predecessors: Readonly<Record<string, readonly string[]>> = {
  '15-1252': ['15-1256', '15-1132', '15-1133'],
  '15-1253': ['15-1256'],
  '15-1254': ['15-1257', '15-1134'],
  '15-1255': ['15-1257', '15-1134'],
  '15-1251': ['15-1131'],
  '15-1242': ['15-1245', '15-1141'],
  '15-1243': ['15-1245', '15-1141'],
  '15-1244': ['15-1142'],
  '15-1241': ['15-1143'],
  '15-1211': ['15-1121'],
  '15-1212': ['15-1122'],
  '15-1231': ['15-1152'],
  '15-1232': ['15-1151'],
  '15-1221': ['15-1111'],
  '15-2051': ['15-2098'],
};
