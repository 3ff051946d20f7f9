/** Words of the older service, as its clients have them compiled in (UCWS wire 2.1, 2.2). */

export const SOAP_PATH = '/ucwstokenp1/UCWSTokenP1';
export const NAMESPACE = 'http://tokenws.ucws.nhso.go.th/';
export const OPERATION = 'searchCurrentByPID';
export const SOAP_11 = 'http://schemas.xmlsoap.org/soap/envelope/';
export const SOAP_12 = 'http://www.w3.org/2003/05/soap-envelope';

/** Arguments of the one operation, in their order. */
export const ARGUMENTS = ['user_person_id', 'smctoken', 'person_id'] as const;

/** Every field of the answer, in the order of the schema; all are strings but the three below. */
export const FIELDS = [
  'birthdate',
  'cardid',
  'chat',
  'count_select',
  'expdate',
  'fname',
  'hmain',
  'hmain_name',
  'hmain_op',
  'hmain_op_name',
  'hsub',
  'hsub_name',
  'lname',
  'maininscl',
  'maininscl_main',
  'maininscl_name',
  'mastercup_id',
  'nation',
  'new_date_register',
  'new_expdate',
  'new_hmain',
  'new_hmain_name',
  'new_hmain_op',
  'new_hmain_op_name',
  'new_hsub',
  'new_hsub_name',
  'new_maininscl',
  'new_maininscl_name',
  'new_mastercup_id',
  'new_paid_model',
  'new_purchaseprovince',
  'new_purchaseprovince_name',
  'new_staffname',
  'new_startdate',
  'new_subinscl',
  'new_subinscl_name',
  'new_type_register',
  'new_type_register_desc',
  'paid_model',
  'person_id',
  'primary_amphur_name',
  'primary_moo',
  'primary_mooban_name',
  'primary_province_name',
  'primary_tumbon_name',
  'primaryprovince',
  'purchaseprovince',
  'purchaseprovince_name',
  'sex',
  'startdate',
  'startdate_sss',
  'status',
  'status_desc',
  'subinscl',
  'subinscl_name',
  'title',
  'title_name',
  'ws_data_source',
  'ws_date_request',
  'ws_status',
  'ws_status_desc',
  'wsid',
  'wsid_batch',
] as const;
export type Field = (typeof FIELDS)[number];

const TYPES: Partial<Record<Field, string>> = {
  count_select: 'xs:int',
  new_date_register: 'xs:dateTime',
  ws_date_request: 'xs:dateTime',
};

const element = (name: string, type: string, needed: boolean): string =>
  `<xs:element name="${name}" type="${type}"${needed ? '' : ' minOccurs="0"'}/>`;

const sequence = (name: string, elements: readonly string[]): string =>
  `<xs:complexType name="${name}"><xs:sequence>\n${elements.join('\n')}\n</xs:sequence></xs:complexType>`;

/** The schema at `?xsd=1`. */
export const schemaDocument = (): string => `<?xml version='1.0' encoding='UTF-8'?>
<xs:schema xmlns:tns="${NAMESPACE}" xmlns:xs="http://www.w3.org/2001/XMLSchema" version="1.0" targetNamespace="${NAMESPACE}">
<xs:element name="${OPERATION}" type="tns:${OPERATION}"/>
<xs:element name="${OPERATION}Response" type="tns:${OPERATION}Response"/>
${sequence(
  OPERATION,
  ARGUMENTS.map((name) => element(name, 'xs:string', false)),
)}
${sequence(`${OPERATION}Response`, [element('return', 'tns:nhsoDataSetC1', false)])}
${sequence(
  'nhsoDataSetC1',
  FIELDS.map((name) => element(name, TYPES[name] ?? 'xs:string', name === 'count_select')),
)}
</xs:schema>
`;

/** The description at `?wsdl`: document/literal wrapped, with addresses that a client can go to from anywhere. */
export function wsdlDocument(publicUrl: string): string {
  const address = `${publicUrl}${SOAP_PATH}`;
  const message = (name: string): string =>
    `<message name="${name}"><part name="parameters" element="tns:${name}"/></message>`;
  return `<?xml version='1.0' encoding='UTF-8'?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:tns="${NAMESPACE}"
 xmlns:wsam="http://www.w3.org/2007/05/addressing/metadata" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
 targetNamespace="${NAMESPACE}" name="UCWSTokenP1">
<types><xsd:schema><xsd:import namespace="${NAMESPACE}" schemaLocation="${address}?xsd=1"/></xsd:schema></types>
${message(OPERATION)}
${message(`${OPERATION}Response`)}
<portType name="UCWSTokenP1"><operation name="${OPERATION}">
<input wsam:Action="${NAMESPACE}UCWSTokenP1/${OPERATION}Request" message="tns:${OPERATION}"/>
<output wsam:Action="${NAMESPACE}UCWSTokenP1/${OPERATION}Response" message="tns:${OPERATION}Response"/>
</operation></portType>
<binding name="UCWSTokenP1PortBinding" type="tns:UCWSTokenP1">
<soap:binding transport="http://schemas.xmlsoap.org/soap/http" style="document"/>
<operation name="${OPERATION}"><soap:operation soapAction=""/>
<input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>
<service name="UCWSTokenP1"><port name="UCWSTokenP1" binding="tns:UCWSTokenP1PortBinding">
<soap:address location="${address}"/></port></service>
</definitions>
`;
}
