#!/usr/bin/env bash
# One curl call for every wire door and its main refusals, against a running demo house (docs/wire.md shows the bodies).
# Prints name, method, path, status and body; ends with 1 when an answer is not as documented.
#
#   BASE=http://127.0.0.1:8080 AGENT=http://127.0.0.1:8189 SIM=http://127.0.0.1:8180 scripts/wire-calls.sh
#
# Tokens and persons come from the sandbox; each run takes other persons of it, so it may be run again.
set -uo pipefail
BASE=${BASE:-http://127.0.0.1:8080} AGENT=${AGENT:-http://127.0.0.1:8189} SIM=${SIM:-http://127.0.0.1:8180}

failed=0 calls=0 body=

# The body as it is printed: JSON without the picture, any other text as a JSON string without its tokens.
shown() {
  case $body in
  '{'* | '['*) sed -E 's/("image":"[^"]{24})[^"]*"/\1…"/; s/eyJ[A-Za-z0-9_.-]+/eyJ…/g' <<<"$body" ;;
  *) sed -E 's/eyJ[A-Za-z0-9_.-]+/eyJ…/g; s/\\/\\\\/g; s/"/\\"/g' <<<"$body" | awk 'BEGIN { printf "\"" } NR > 1 { printf "\\n" } { printf "%s", $0 } END { print "\"" }' ;;
  esac
}

# call NAME STATUS PATTERN METHOD URL [curl arguments]: the status must be equal, the body must match the pattern.
call() {
  local name=$1 want=$2 pattern=$3 method=$4 url=$5
  shift 5
  local answer status
  answer=$(curl -s --globoff --max-time 30 -w '\n%{http_code}' -X "$method" "$@" "$url")
  status=${answer##*$'\n'} body=${answer%$'\n'*} calls=$((calls + 1))
  printf '== %s\n%s %s\n%s\n%s\n' "$name" "$method" "/${url#*://*/}" "$status" "$(shown)"
  if [ "$status" != "$want" ] || ! grep -qE -- "$pattern" <<<"$body"; then
    printf '!! %s: expected %s and a body like %s\n' "$name" "$want" "$pattern"
    failed=$((failed + 1))
  fi
}

json=(-H 'content-type: application/json')
send() { json_body=("${json[@]}" --data-raw "$1"); }
text_of() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p" <<<"$body"; }
number_of() { sed -nE "s/.*\"$1\":([0-9]+).*/\1/p" <<<"$body"; }
reader() { curl -sf -o /dev/null -X "$1" "$SIM/card-reader/$2" "${json[@]}" ${3:+--data-raw "$3"} || echo "!! the virtual reader does not answer" >&2; }

# ── the demo world: one hospital, and eight persons with universal coverage that nobody has used yet ─────────────────
world=$(curl -sf --max-time 60 "$BASE/sandbox/fixtures") || { echo "no sandbox at $BASE: is the demo house running?" >&2; exit 2; }
hcode=99801
unit=$(grep -oE "\{\"hcode\":\"$hcode\"[^}]*\}" <<<"$world" | head -1)
token=$(sed -nE 's/.*"apiToken":"([^"]*)".*/\1/p' <<<"$unit")
recorder=$(sed -nE 's/.*"recorderPid":"([^"]*)".*/\1/p' <<<"$unit")
mapfile -t person < <(grep -oE '\{"pid":"[0-9]+","scenario":"POPULATION"[^}]*"mainInscl":"UCS"[^}]*' <<<"$world" |
  grep '"civilStatus":"ALIVE"' | grep -E '"birthDate":"[0-9]{4}-[0-9]{2}-[0-9]{2}"' | shuf -n 8 | sed -E 's/\{"pid":"([0-9]+)".*/\1/')
[ "${#person[@]}" = 8 ] && [ -n "$token" ] || { echo "the sandbox at $BASE has not what is needed" >&2; exit 2; }
dead=$(grep -oE '\{"pid":"[0-9]+","scenario":"DECEASED"' <<<"$world" | sed -E 's/\{"pid":"([0-9]+)".*/\1/')
bearer=(-H "authorization: Bearer $token")
# Time zones by name are not on every machine; Bangkok is seven hours ahead all year.
today=$(TZ=ICT-7 date +%F) now_ms=$(($(date +%s) * 1000 - 1000)) run=$(date +%s)$$

# ── the card agent ───────────────────────────────────────────────────────────────────────────────────────────────────
service=$AGENT/api/nhso-service
claim() { send "{\"pid\":\"$1\",\"claimType\":\"PG0060001\",\"mobile\":\"0800000000\",\"correlationId\":\"$2\",\"hn\":\"000001\",\"hcode\":\"$hcode\"}"; }

reader PUT plugged '{"plugged":false}'
call read-no-reader 418 '"status":418' GET "$AGENT/api/smartcard/read"
reader PUT plugged '{"plugged":true}'
reader DELETE card
call read-no-card 500 '"status":500' GET "$AGENT/api/smartcard/read?readImageFlag=false"
reader PUT card "{\"pid\":\"${person[0]}\"}"
call terminals 200 '^\[\{"terminalName":"[^"]+","isPresent":true\}' GET "$AGENT/api/smartcard/terminals"
call read 200 '"mainInscl":"\(UCS\) .*"correlationId":"[0-9a-f-]{36}"' GET "$AGENT/api/smartcard/read?readImageFlag=True" -H 'authorization: 1234567890'
read_id=$(text_of correlationId)
call read-card-only 200 '"sex":"[12]"' GET "$AGENT/api/smartcard/read-card-only?readImageFlag=false"
claim "${person[0]}" "$read_id"
call save-as-draft 200 '"createdDate":' POST "$service/save-as-draft" "${json_body[@]}"
call latest-none 200 '^\{"checkDate":"[^"]+"\}$' GET "$service/latest-authen-code/${person[0]}"
call latest-5-none 200 '^\[\]$' GET "$service/latest-5-authen-code-all-hospital/${person[0]}"
call confirm-save 200 '"claimCode":"PP[0-9]{10}"' POST "$service/confirm-save" "${json_body[@]}"
claim_code=$(text_of claimCode)
curl -s -o /dev/null "$AGENT/api/smartcard/read" # a second reading of the card: the first is used up
call confirm-save-duplicate 400 '"errors":\[\{.*"defaultMessage":"ไม่สามารถเลือกบริการซ้ำใน 1 วัน"' POST "$service/confirm-save/" "${json_body[@]}"
call confirm-save-incomplete 400 '"defaultMessage":"กรุณาระบุ mobile"' POST "$service/confirm-save" "${json[@]}" --data-raw "{\"pid\":\"${person[0]}\",\"claimType\":\"PG0060001\",\"correlationId\":\"$read_id\"}"
call latest 200 "\"claimCode\":\"$claim_code\"" GET "$service/latest-authen-code/${person[0]}"
call latest-5 200 "^\[\{.*\"claimCode\":\"$claim_code\"" GET "$service/latest-5-authen-code-all-hospital/${person[0]}"
call probe 200 '"correlationId":"[0-9a-f-]{36}"' GET "$AGENT/api/smartcard/probe/${person[1]}"
claim "${person[1]}" "$(text_of correlationId)"
call confirm-save-after-probe 400 '"errors":\[\{' POST "$service/confirm-save" "${json_body[@]}"
call probe-malformed 400 '"errors":\[\{' GET "$AGENT/api/smartcard/probe/1990000000018"
call preference 200 '"token":"\*\*\*\*' GET "$AGENT/api/preference"
call agent-unknown 404 '"status":404' GET "$AGENT/api/smartcard/nothing"

# ── the platform behind the agent ────────────────────────────────────────────────────────────────────────────────────
send "{\"pid\":\"${person[2]}\",\"source\":\"CARD\"}"
call platform-read 200 '"correlationId":"[0-9a-f-]{36}"' POST "$BASE/api/agent/reads" "${bearer[@]}" "${json_body[@]}"
claim "${person[2]}" "$(text_of correlationId)"
call platform-save-as-draft 200 '"createdDate":' POST "$BASE/api/agent/save-as-draft" "${bearer[@]}" "${json_body[@]}"
call platform-confirm-save 200 '"claimCode":"PP[0-9]{10}"' POST "$BASE/api/agent/confirm-save" "${bearer[@]}" "${json_body[@]}"
send "{\"pid\":\"${person[2]}\"}"
call platform-latest 200 '"claimCode":"PP' POST "$BASE/api/agent/latest-authen-code" "${bearer[@]}" "${json_body[@]}"
call platform-latest-5 200 '^\[\{' POST "$BASE/api/agent/latest-5" "${bearer[@]}" "${json_body[@]}"
call platform-bad-token 401 '"message":"Invalid Token"' POST "$BASE/api/agent/latest-5" -H 'authorization: Bearer no' "${json_body[@]}"

# ── authen status ────────────────────────────────────────────────────────────────────────────────────────────────────
status() { echo "$BASE/authencodestatus/api/check-authen-status?personalId=$1&serviceDate=$2${3:+&serviceCode=$3}"; }
call status 200 "\"statusAuthen\":true.*\"claimCode\":\"$claim_code\".*\"sourceChannel\":\"AUTHENCODE\"" GET "$(status "${person[0]}" "$today" PG0060001)" "${bearer[@]}"
call status-none 200 '"statusAuthen":false,"statusMessage":"ไม่พบข้อมูลการ authen"' GET "$(status "${person[7]}" "$today")" -H "token: $token"
call status-other-service 200 'ไม่พบข้อมูลการ authen ด้วยบริการนี้' GET "$(status "${person[0]}" "$today" PG0110001)" -H "apikey: $token"
call status-malformed 200 'serviceDate ไม่ถูกต้องตามรูปแบบที่กำหนด' GET "$(status "${person[0]}" 22/11/2569)" "${bearer[@]}"
call status-bad-token 401 '"status":401' GET "$(status "${person[0]}" "$today")" -H 'authorization: Bearer no'

# ── close, cancel, rollback ──────────────────────────────────────────────────────────────────────────────────────────
detail=$BASE/nhsoendpoint/api/nhso-claim-detail
close_of() { # PID TRANSACTION [HCODE]
  send "{\"hcode\":\"${3:-$hcode}\",\"department\":{\"code\":\"01\",\"name\":\"OPD\"},\"mainInsclCode\":\"UCS\",\"serviceDateTime\":$now_ms,\"invoiceDateTime\":$now_ms,\"transactionId\":\"$2\",\"totalAmount\":250.00,\"paidAmount\":0,\"privilegeAmount\":250.00,\"claimServiceCode\":\"PG0060001\",\"pid\":\"$1\",\"sourceId\":\"TESTHIS\",\"visitNumber\":\"1\",\"recorderPid\":\"$recorder\"}"
}
transaction=$hcode$run
close_of "${person[0]}" "$transaction"
call close-bad-token 200 '^\{"dataError":"Invalid Token"\}$' POST "$detail" "${json_body[@]}" -H 'authorization: Bearer no'
call close 200 '^\{"seq":[0-9]{8,},"authenCode":"EP[0-9]{10}"\}$' POST "$detail" "${bearer[@]}" "${json_body[@]}"
seq=$(number_of seq) close_code=$(text_of authenCode)
call close-repeated 200 'พบการบันทึก transactionId ซ้ำภายในฐานข้อมูล' POST "$detail" "${bearer[@]}" "${json_body[@]}"
close_of "$dead" "${transaction}D"
call close-deceased 200 'มีสถานะเสียชีวิตแล้ว' POST "$detail" "${bearer[@]}" "${json_body[@]}"
close_of "${person[3]}" "${transaction}U" 99803
call close-other-unit 200 'Invalid Token' POST "$detail" "${bearer[@]}" "${json_body[@]}"
close_of "${person[3]}" "${transaction}W"
call close-without-code 200 '"authenCode":"EP[0-9]{10}"' POST "$detail" "${bearer[@]}" "${json_body[@]}"
call status-closed 200 "\"claimCode\":\"$close_code\".*\"sourceChannel\":\"ENDPOINT\"" GET "$(status "${person[0]}" "$today")" "${bearer[@]}"
send "{\"seq\":$seq,\"transactionId\":\"$transaction\",\"paymentStatus\":\"CANCEL\"}"
call cancel 200 "^\{\"status\":\"Y\",\"authenCode\":\"$close_code\"\}$" PUT "$detail/cancel" "${bearer[@]}" "${json_body[@]}"
call cancel-repeated 200 '"status":"N"' PUT "$detail/cancel" "${bearer[@]}" "${json_body[@]}"
call rollback 200 "^\{\"status\":\"Y\",\"authenCode\":\"$close_code\"\}$" PUT "$detail/cancel-rollback" "${bearer[@]}" "${json_body[@]}"
call rollback-repeated 200 '"status":"N"' PUT "$detail/cancel-rollback" "${bearer[@]}" "${json_body[@]}"
send '{"seq":1}'
call cancel-unknown 200 '"dataError":"กรุณาระบุ transactionId"' PUT "$detail/cancel" "${bearer[@]}" "${json_body[@]}"

# ── a code without a card, and look-ups ──────────────────────────────────────────────────────────────────────────────
authen_of() { send "{\"sourceId\":\"TESTHIS\",\"transId\":\"$2\",\"pid\":\"$1\",\"phone\":[\"0800000000\"],\"hcode\":\"$hcode\",\"hn\":\"000001\",\"recorderPid\":\"$recorder\",\"serviceCode\":\"PG0060001\",\"maininscl\":\"UCS\"}"; }
authen_of "${person[4]}" "$run"
call authen-code 200 '^\{"authenCode":"PP[0-9]{10}"\}$' POST "$BASE/nhsoendpoint/api/AuthenCode" "${bearer[@]}" "${json_body[@]}"
call authen-code-repeated 200 'ไม่สามารถระบุ transId ซ้ำ' POST "$BASE/nhsoendpoint/api/AuthenCode" "${bearer[@]}" "${json_body[@]}"
authen_of "${person[4]}" "${run}B"
call authen-code-duplicate 200 'ไม่สามารถเลือกบริการซ้ำใน 1 วัน' POST "$BASE/nhsoendpoint/api/AuthenCode" "${bearer[@]}" "${json_body[@]}"
call real-person 200 '"personStatus":"Y".*"mainInsclCode":"UCS"' GET "$BASE/nhsoendpoint/api/RealPerson?SOURCE_ID=TESTHIS&PID=${person[5]}" "${bearer[@]}"
call real-person-none 200 '^\{"personStatus":"N","dataError":' GET "$BASE/nhsoendpoint/api/RealPerson?SOURCE_ID=TESTHIS&PID=1990000000018" "${bearer[@]}"
call right-search 200 '"funds":\[\{.*"mainInscl":\{"id":"UCS"' GET "$BASE/nhsoendpoint/api/v2/right-search?pid=${person[6]}&checkDate=${today}T00:00:00" "${bearer[@]}"
call right-search-malformed 400 '"errors":\[\{' GET "$BASE/nhsoendpoint/api/v2/right-search?pid=1990000000018" "${bearer[@]}"
call right-search-bad-token 401 '"message":"Invalid Token"' GET "$BASE/nhsoendpoint/api/v2/right-search?pid=${person[6]}"

# ── the entitlement register: a registrar's tokens instead of the unit's ─────────────────────────────────────────────
line_of() { sed -nE "s/^$1=(.*)/\1/p" <<<"$body"; }
form=(-H 'content-type: application/x-www-form-urlencoded')
call srm-token 200 '^access-token=eyJ' POST "$BASE/sandbox/srm-token" "${json[@]}" --data-raw "{\"hcode\":\"$hcode\"}"
access=$(line_of access-token) refresh=$(line_of refresh-token) soap_user=$(line_of soap-user) soap_token=$(line_of soap-token)
search=$BASE/api/ucws/v1/right-search
call srm-right-search 200 '"funds":\[\{"fundType":"Y".*"mainInscl":\{"id":"UCS"' GET "$search?pid=${person[6]}" -H "authorization: Bearer $access" -H 'accept: application/json'
call srm-right-search-unknown 404 '"message":"ไม่พบข้อมูล"' GET "$search?pid=1990099999994" -H "authorization: Bearer $access"
call srm-right-search-malformed 400 '"message":"เลขประจำตัวประชาชนไม่ถูกต้อง"' GET "$search?pid=1990000000018" -H "authorization: Bearer $access"
call srm-right-search-bad-token 401 '"message":"Invalid Token"' GET "$search?pid=${person[6]}" "${bearer[@]}"
soap() { # USER TOKEN PID
  soap_body=(-H 'content-type: text/xml; charset=utf-8' -H 'soapaction: ""' --data-raw "<?xml version=\"1.0\"?><e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"http://tokenws.ucws.nhso.go.th/\"><e:Body><t:searchCurrentByPID><user_person_id>$1</user_person_id><smctoken>$2</smctoken><person_id>$3</person_id></t:searchCurrentByPID></e:Body></e:Envelope>")
}
service=$BASE/ucwstokenp1/UCWSTokenP1
call soap-wsdl 200 'soap:address location="http.*/ucwstokenp1/UCWSTokenP1"' GET "$service?wsdl"
call soap-schema 200 'name="nhsoDataSetC1"' GET "$service?xsd=1"
soap "$soap_user" "$soap_token" "${person[6]}"
call soap-search 200 '<S:Body><ns2:searchCurrentByPIDResponse .*<maininscl>UCS</maininscl>.*<ws_status>NHSO-000001</ws_status>' POST "$service" "${soap_body[@]}"
soap "$soap_user" "$soap_token" 1990099999994
call soap-unknown 200 '<fname></fname>.*<ws_status>NHSO-000001</ws_status>' POST "$service" "${soap_body[@]}"
soap "$soap_user" abcdefghij012345 "${person[6]}"
call soap-expired 200 '<ws_status>NHSO-00003</ws_status>' POST "$service" "${soap_body[@]}"
call soap-malformed 400 '<S:Fault><faultcode>S:Client</faultcode>' POST "$service" -H 'content-type: text/xml' --data-raw '<a>'
call access-token 200 '^access-token=eyJ' POST "$BASE/api/scard/access-token" "${form[@]}" --data-urlencode "refresh_token=$refresh"
call access-token-json 200 '"access_token":"eyJ' POST "$BASE/api/scard/access-token" "${form[@]}" -H 'accept: application/json' --data-urlencode "refresh_token=$(line_of refresh-token)"
call access-token-used 400 '"error":"invalid_grant"' POST "$BASE/api/scard/access-token" "${form[@]}" --data-urlencode "refresh_token=$refresh"
call access-token-missing 400 '"error":"invalid_request"' POST "$BASE/api/scard/access-token" "${form[@]}" --data-raw ''

reader DELETE card
printf '%s calls, %s not as documented\n' "$calls" "$failed"
[ "$failed" = 0 ]
