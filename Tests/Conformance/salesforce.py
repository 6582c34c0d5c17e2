"""An org of Salesforce on this machine, as far as its documentation says how one answers.

docs/sources.md has a row and the address of the page for each behaviour, SF1 to SF24; the code names them where it follows
them. The objects are those of the Object Reference: Opportunity, Account, Contact, Lead, OpportunityContactRole.
"""

import base64
import csv
import hashlib
import io
import json
import subprocess
import time
import urllib.parse

from crmserver import CRMServer, Refused, Request, now, stamp
from soql import Malformed, Query

VERSION = "/services/data/v62.0"
BASE64_LIMIT = 150_000_000
USER = "005000000000001AAA"
AUDIT = {"Id", "IsDeleted", "SystemModstamp", "CreatedDate"}


def text(length=255):
    return {"type": "string", "length": length}


AREA, NUMBER, DAY, FLAG = text(32_000), {"type": "double"}, {"type": "date"}, {"type": "boolean"}
EXTERNAL = {"type": "string", "length": 64, "externalId": True, "unique": True}


def reference(to):
    return {"type": "reference", "to": to}


def picklist(*values):
    return {"type": "picklist", "length": 255, "values": values}


STAGES = (
    "Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers", "Perception Analysis",
    "Proposal/Price Quote", "Negotiation/Review", "Closed Won", "Closed Lost",
)
SCHEMA = {
    "Opportunity": {
        "prefix": "006", "required": ["Name", "StageName", "CloseDate"],
        "fields": {
            "Name": text(120), "StageName": picklist(*STAGES), "CloseDate": DAY, "Amount": NUMBER, "NextStep": text(),
            "Type": text(), "Description": AREA, "AccountId": reference("Account"), "CurrencyIsoCode": text(3),
            "AWS_Opportunity_Id__c": EXTERNAL, "Share_With_AWS__c": FLAG, "AWS_Closed_Lost_Reason__c": text(),
            "AWS_Monthly_Revenue__c": NUMBER, "AWS_Use_Case__c": text(), "AWS_Delivery_Model__c": AREA,
            "AWS_Sales_Activities__c": AREA, "AWS_Comments__c": AREA, "AWS_Primary_Needs__c": AREA,
            "AWS_Review_Status__c": text(), "AWS_Review_Comments__c": AREA, "AWS_Stage__c": text(),
            "AWS_Engagement_Score__c": text(), "AWS_Next_Best_Actions__c": AREA,
        },
        "children": {"OpportunityContactRoles": ("OpportunityContactRole", "OpportunityId")},
    },
    "Account": {
        "prefix": "001", "required": ["Name"], "merges": True,
        "fields": {
            "Name": text(), "Website": text(), "Industry": text(), "BillingCountryCode": text(2), "BillingState": text(80),
            "BillingPostalCode": text(20), "BillingCity": text(40), "BillingStreet": text(),
            "AWS_Opportunity_Id__c": EXTERNAL,
        },
    },
    "Contact": {
        "prefix": "003", "required": ["LastName"], "merges": True,
        "fields": {
            "FirstName": text(40), "LastName": text(80), "Email": text(80), "Phone": text(40), "Title": text(128),
            "AccountId": reference("Account"), "AWS_Opportunity_Id__c": EXTERNAL,
        },
    },
    "Lead": {
        "prefix": "00Q", "required": ["LastName", "Company"], "merges": True,
        "fields": {
            "FirstName": text(40), "LastName": text(80), "Company": text(), "Email": text(80), "Status": text(),
            "Phone": text(40), "Title": text(128), "Industry": text(), "Website": text(), "CountryCode": text(2),
            "City": text(40), "Description": AREA, "LeadSource": text(), "AWS_Engagement_Id__c": EXTERNAL,
        },
    },
    "OpportunityContactRole": {
        "prefix": "00K", "required": ["OpportunityId", "ContactId"],
        "fields": {"OpportunityId": reference("Opportunity"), "ContactId": reference("Contact"), "IsPrimary": FLAG, "Role": text()},
    },
}


class Fault(Exception):
    """Why one record is not written."""

    def __init__(self, code, message, fields=()):
        super().__init__(message)
        self.code, self.message, self.fields = code, message, list(fields)

    @property
    def json(self):
        return {"statusCode": self.code, "message": self.message, "fields": self.fields}


def error(status, code, message):
    return Refused(status, [{"message": message, "errorCode": code}])


class Salesforce(CRMServer):
    def __init__(self, limit=100_000, page=2_000, job_seconds=0.2):
        self.client, self.secret, self.refresh, self.user = "3MVG9client", "s3cr3t", "5Aep861", "desk@example.com"
        self.modulus = None  # of the key that the app's certificate is of
        self.tokens, self.given = set(), 0
        self.used, self.limit, self.page, self.job_seconds, self.job_page = 0, limit, page, job_seconds, 1_000
        self.tables = {name: {} for name in SCHEMA}
        self.places = {}  # (object, field, value): the ids of the rows that say it, as an index of a database has them
        self.serial, self.clock = 0, 0.0
        self.jobs, self.locators = {}, {}
        self.locks = {}  # external id or id: how often its row is still locked
        self.job_end = None  # "Failed" or "Aborted": how the next job ends, after half of its rows
        super().__init__()

    # What tests do, as people of the org would.

    def settings(self, **more):
        return {"instance": self.url, "client_id": self.client, **more}

    def generate_key(self, path):
        subprocess.run(["openssl", "genrsa", "-out", str(path), "2048"], check=True, capture_output=True)
        path.chmod(0o600)
        out = subprocess.run(["openssl", "rsa", "-in", str(path), "-noout", "-modulus"], check=True, capture_output=True)
        self.modulus = int(out.stdout.decode().strip().partition("=")[2], 16)

    def add(self, name, /, **fields):
        with self.lock:
            return self._write(name, None, fields)["Id"]

    def edit(self, name, identifier, /, **fields):
        with self.lock:
            self._write(name, identifier, fields)

    def delete(self, name, identifier, master=None):
        with self.lock:
            row = self.tables[name][identifier]
            row["IsDeleted"], row["SystemModstamp"] = True, self._stamp()
            if master:
                row["MasterRecordId"] = master

    def convert(self, identifier):
        """A lead becomes a contact and an account; it stays, and takes no change (SF24)."""
        with self.lock:
            self.tables["Lead"][identifier].update(IsConverted=True, SystemModstamp=self._stamp())

    def rows(self, name="Opportunity"):
        with self.lock:
            return [dict(row) for row in self.tables[name].values() if not row["IsDeleted"]]

    def row(self, external, name="Opportunity"):
        return next(row for row in self.rows(name) if row.get("AWS_Opportunity_Id__c") == external)

    def state(self):
        """What matters of the org: the same after every way that leads to the same state."""
        accounts = {row["Id"]: row["Name"] for row in self.rows("Account")}
        shown = []
        for name in ("Opportunity", "Account", "Contact"):
            for row in self.rows(name):
                kept = {key: value for key, value in row.items() if key not in AUDIT and not key.endswith("Id")}
                kept["account"] = accounts.get(row.get("AccountId"))
                shown.append((name, json.dumps(kept, sort_keys=True)))
        return sorted(shown)

    def expire(self):
        with self.lock:
            self.tokens.clear()

    def broken(self, words):
        return [{"message": words, "errorCode": "JSON_PARSER_ERROR"}]

    # Requests: SF4, SF5.

    def answer(self, request):
        if request.path == "/services/oauth2/token":
            return self._token(request)
        token = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
        if token not in self.tokens:
            raise error(401, "INVALID_SESSION_ID", "Session expired or invalid")
        if self.used >= self.limit:
            raise error(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
        self.used += 1
        for job in self.jobs.values():
            self._advance(job)
        usage = {"Sforce-Limit-Info": f"api-usage={self.used}/{self.limit}"}
        try:
            status, headers, body = self._route(request)
        except Refused as refused:
            refused.headers.update(usage)
            raise
        return status, {**usage, **headers}, body

    def _route(self, request):
        if not request.path.startswith(VERSION + "/"):
            raise error(404, "NOT_FOUND", "The requested resource does not exist")
        parts = request.path[len(VERSION) + 1:].strip("/").split("/")
        match (request.method, parts):
            case ("GET", ["query" | "queryAll" as kind]):
                return 200, {}, self._query(request.query.get("q", ""), kind == "queryAll")
            case ("GET", ["query" | "queryAll", locator]):
                return 200, {}, self._more(locator)
            case ("POST", ["composite"]):
                return 200, {}, self._composite(request)
            case ("POST" | "PATCH", ["composite", "sobjects", *rest]):
                return 200, {}, self._collection(request, rest)
            case ("GET", ["sobjects", name, "describe"]):
                return 200, {}, self._describe(name)
            case (_, ["jobs", "ingest", *rest]):
                return self._job(request, rest)
        raise error(404, "NOT_FOUND", "The requested resource does not exist")

    # OAuth.

    def _token(self, request):
        if request.method != "POST":
            raise Refused(405, {"error": "invalid_request"})
        form = dict(urllib.parse.parse_qsl(request.body.decode()))

        def refuse(code, words):
            raise Refused(400, {"error": code, "error_description": words})

        match form.get("grant_type"):
            case "client_credentials":  # SF1
                if form.get("client_id") != self.client:
                    refuse("invalid_client_id", "client identifier invalid")
                if form.get("client_secret") != self.secret:
                    refuse("invalid_client", "invalid client credentials")
            case "refresh_token":  # SF3
                if form.get("client_id") != self.client:
                    refuse("invalid_client_id", "client identifier invalid")
                if form.get("refresh_token") != self.refresh:
                    refuse("invalid_grant", "expired access/refresh token")
            case "urn:ietf:params:oauth:grant-type:jwt-bearer":
                self._assertion(form.get("assertion", ""), refuse)
            case _:
                refuse("unsupported_grant_type", "grant type not supported")
        self.given += 1
        token = f"00D!{self.given}"
        self.tokens.add(token)
        return 200, {}, {
            "access_token": token, "instance_url": self.url, "id": f"{self.url}/id/00D000000000001AAA/{USER}",
            "token_type": "Bearer", "issued_at": str(int(time.time() * 1000)),
        }

    def _assertion(self, assertion, refuse):
        """SF2."""
        def decoded(part):
            return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))

        parts = assertion.split(".")
        if len(parts) != 3 or json.loads(decoded(parts[0])).get("alg") != "RS256":
            refuse("invalid_grant", "invalid assertion")
        claims = json.loads(decoded(parts[1]))
        digest = hashlib.sha256(f"{parts[0]}.{parts[1]}".encode()).digest()
        # PKCS #1 v1.5 by its definition, RFC 8017 9.2.
        padded = b"\x00\x01" + b"\xff" * (256 - 54) + b"\x00" + bytes.fromhex("3031300d060960864801650304020105000420") + digest
        if self.modulus is None or pow(int.from_bytes(decoded(parts[2]), "big"), 65537, self.modulus) != int.from_bytes(padded, "big"):
            refuse("invalid_grant", "invalid assertion")
        if claims.get("iss") != self.client:
            refuse("invalid_client_id", "client identifier invalid")
        if claims.get("aud") not in ("https://login.salesforce.com", self.url):
            refuse("invalid_grant", "audience is invalid")
        if not time.time() - 180 < int(claims.get("exp", 0)) < time.time() + 300:
            refuse("invalid_grant", "expired authorization code")
        if claims.get("sub") != self.user:
            refuse("invalid_grant", "user hasn't approved this consumer")

    # Queries.

    def _query(self, soql, all_rows):
        if len(soql) > 100_000:
            raise error(400, "MALFORMED_QUERY", "SOQL statement too long")
        try:
            query = Query(soql)
        except Malformed as malformed:
            raise error(400, "MALFORMED_QUERY", f"\n{soql}\n^\nERROR at Row:1:Column:1\n{malformed}") from None
        self._check(query, query.object)
        found = self._rows(query, all_rows)
        return self._shown(found, None)

    def _shown(self, found, place):
        """A page and where the next one is (SF6)."""
        start = place or 0
        few = found[start:start + self.page]
        answer = {"totalSize": len(found), "done": start + self.page >= len(found), "records": few}
        if not answer["done"]:
            locator = f"01g{len(self.locators):012d}"
            self.locators[locator] = (found, start + self.page)
            answer["nextRecordsUrl"] = f"{VERSION}/query/{locator}-{start + self.page}"
        return answer

    def _more(self, locator):
        key = locator.partition("-")[0]
        if key not in self.locators:
            raise error(400, "INVALID_QUERY_LOCATOR", "invalid query locator")
        found, place = self.locators.pop(key)
        return self._shown(found, place)

    def _fields_of(self, name):
        if name not in SCHEMA:
            raise error(400, "INVALID_TYPE", f"sObject type '{name}' is not supported.")
        fields = set(SCHEMA[name]["fields"]) | AUDIT
        if name == "Lead":
            fields.add("IsConverted")
        return fields | {"MasterRecordId"} if SCHEMA[name].get("merges") else fields

    def _check(self, query, name):
        known = self._fields_of(name)
        for field in query.fields:
            head, _, tail = field.partition(".")
            if tail:
                target = SCHEMA[name]["fields"].get(head + "Id", {}).get("to")
                if target and tail in self._fields_of(target):
                    continue
            elif field in known:
                continue
            raise error(400, "INVALID_FIELD", f"\nERROR at Row:1:Column:8\nNo such column '{field}' on entity '{name}'.")
        for child in query.columns:
            if isinstance(child, Query):
                children = SCHEMA[name].get("children", {})
                if child.object not in children:
                    raise error(400, "INVALID_TYPE", f"Didn't understand relationship '{child.object}' in FROM part of query call.")
                self._check(child, children[child.object][0])

    def _read(self, name, row, field):
        head, _, tail = field.partition(".")
        if not tail:
            return row.get(field)
        target = SCHEMA[name]["fields"][head + "Id"]["to"]
        other = self.tables[target].get(row.get(head + "Id"))
        return self._read(target, other, tail) if other else None

    def _rows(self, query, all_rows, name=None, within=None):
        """Deleted and merged rows where all are asked for (SF7, SF8); children of a row by a query within (SF11)."""
        name = name or query.object
        rows = self._saying(name, *within) if within else self.tables[name].values()
        found = [
            row for row in rows
            if (all_rows or not row["IsDeleted"]) and query.where(lambda field, row=row: self._read(name, row, field))
        ]
        for field, way in reversed(query.order):
            found.sort(key=lambda row: (self._read(name, row, field) is not None, self._read(name, row, field)), reverse=way == "DESC")
        return [self._record(query, name, row, all_rows) for row in found[:query.limit]]

    def _record(self, query, name, row, all_rows):
        record = {"attributes": {"type": name, "url": f"{VERSION}/sobjects/{name}/{row['Id']}"}}
        for column in query.columns:
            if isinstance(column, Query):
                child, key = SCHEMA[name]["children"][column.object]
                inner = self._rows(column, all_rows, child, (key, row["Id"]))
                record[column.object] = {"totalSize": len(inner), "done": True, "records": inner} if inner else None
                continue
            head, _, tail = column.partition(".")
            if tail:
                other = row.get(head + "Id")
                if other:
                    record.setdefault(head, {})[tail] = self._read(name, row, column)
                else:
                    record[head] = None
            else:
                value = row.get(column)
                record[column] = value.replace("Z", "+0000") if column in ("SystemModstamp", "CreatedDate") else value
        return record

    def _composite(self, request):
        """SF14."""
        parts = request.json["compositeRequest"]
        if len(parts) > 25:
            raise error(400, "PROCESSING_HALTED", "The maximum number of requests is 25")
        if sum("/query" in part["url"] for part in parts) > 5:
            raise error(400, "PROCESSING_HALTED", "The maximum number of query and collection requests is 5")
        answers = []
        for part in parts:
            inner = Request(part["method"], part["url"], request.headers, json.dumps(part.get("body")).encode())
            try:
                status, headers, body = self._route(inner)
            except Refused as refused:
                status, headers, body = refused.status, refused.headers, refused.body
            answers.append({"body": body, "httpHeaders": headers, "httpStatusCode": status, "referenceId": part["referenceId"]})
        return {"compositeResponse": answers}

    def _describe(self, name):
        """SF15."""
        if name not in SCHEMA:
            raise error(404, "NOT_FOUND", "The requested resource does not exist")
        fields = [{"name": each, "label": each, "type": "id" if each == "Id" else "datetime", "updateable": False, "createable": False, "picklistValues": []} for each in sorted(AUDIT)]
        for each, facts in SCHEMA[name]["fields"].items():
            values = [{"value": value, "label": value, "active": True} for value in facts.get("values", ())]
            fields.append({"name": each, "label": each.removesuffix("__c").replace("_", " "), "type": facts["type"], "updateable": True, "createable": True, "picklistValues": values})
        return {"name": name, "fields": fields}

    # Writes.

    def _stamp(self):
        moment = max(time.time(), self.clock + 0.001)
        self.clock = moment
        return stamp(now().fromtimestamp(moment, tz=now().tzinfo))

    def _write(self, name, identifier, fields):
        table, schema = self.tables[name], SCHEMA[name]
        if identifier is not None:
            if identifier not in table:
                raise Fault("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")
            if table[identifier]["IsDeleted"]:
                raise Fault("ENTITY_IS_DELETED", "entity is deleted")
            if table[identifier].get("IsConverted"):  # SF24
                raise Fault("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead")
        row = dict(table[identifier]) if identifier else {}
        values = {key: self._valid(name, key, value) for key, value in fields.items()}
        row.update(values)
        missing = [each for each in schema["required"] if row.get(each) in (None, "")]
        if missing:
            raise Fault("REQUIRED_FIELD_MISSING", f"Required fields are missing: [{', '.join(missing)}]", missing)
        for key, value in values.items():
            if schema["fields"][key].get("unique") and value is not None:
                for other in self._saying(name, key, value):
                    if other["Id"] != identifier and not other["IsDeleted"]:
                        raise Fault("DUPLICATE_VALUE", f"duplicate value found: {key} duplicates value on record with id: {other['Id']}")
        for key in (identifier, row.get("AWS_Opportunity_Id__c")):
            if self.locks.get(key, 0) > 0:
                self.locks[key] -= 1
                # SF21
                raise Fault("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record")
        if identifier is None:
            self.serial += 1
            identifier = f"{schema['prefix']}{self.serial:015d}"
            row.update({"Id": identifier, "IsDeleted": False, "CreatedDate": self._stamp()})
            if name == "Lead":
                row["IsConverted"] = False
        row["SystemModstamp"] = self._stamp()
        self._index(name, table.get(identifier, {}), row)
        table[identifier] = row
        if name == "OpportunityContactRole" and row.get("IsPrimary"):  # SF22
            for other in self._saying(name, "OpportunityId", row["OpportunityId"]):
                if other["Id"] != identifier:
                    other["IsPrimary"] = False
        return row

    def _index(self, name, before, after):
        for field, facts in SCHEMA[name]["fields"].items():
            old, new = before.get(field), after.get(field)
            if old == new or not facts.get("unique") and facts["type"] != "reference":
                continue
            if old is not None:
                self.places[name, field, old].pop(after["Id"])
            if new is not None:
                self.places.setdefault((name, field, new), {})[after["Id"]] = None

    def _saying(self, name, field, value):
        """The rows that say so in a field that is unique or leads to another object."""
        return [self.tables[name][each] for each in self.places.get((name, field, value), ())]

    def _valid(self, name, key, value):
        facts = SCHEMA[name]["fields"].get(key)
        if facts is None:
            raise error(400, "INVALID_FIELD", f"No such column '{key}' on sobject of type {name}")
        if value in (None, ""):
            return None
        if not isinstance(value, (str, int, float, bool)):
            raise error(400, "JSON_PARSER_ERROR", f"Cannot deserialize instance of {facts['type']} from {type(value).__name__}: {key}")
        kind = facts["type"]
        if kind == "double":
            try:
                return float(value)
            except (TypeError, ValueError):
                raise Fault("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{key}: value not of required type: {value}", [key]) from None
        if kind == "boolean":
            if value in (True, False):
                return value
            if str(value).lower() in ("true", "false"):
                return str(value).lower() == "true"
            raise Fault("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{key}: value not of required type: {value}", [key])
        if not isinstance(value, str):
            value = str(value)
        if kind == "date":
            try:
                time.strptime(value, "%Y-%m-%d")
            except ValueError:
                raise Fault("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{key}: value not of required type: {value}", [key]) from None
        if kind == "reference":
            other = self.tables[facts["to"]].get(value)
            if other is None or other["IsDeleted"]:
                raise Fault("INVALID_CROSS_REFERENCE_KEY", f"invalid cross reference id: {value}", [key])
        if len(value) > facts.get("length", 10**9):
            raise Fault("STRING_TOO_LONG", f"{key}: data value too large: {value[:20]} (max length={facts['length']})", [key])
        return value

    def _upsert(self, name, field, fields):
        """SF13."""
        key = fields.get(field)
        if not key:
            raise Fault("MISSING_ARGUMENT", f"{field} not specified", [field])
        found = [row for row in self._saying(name, field, key) if not row["IsDeleted"]]
        row = self._write(name, found[0]["Id"] if found else None, fields)
        return row, not found

    def _collection(self, request, rest):
        """SF12, and by an external id SF13."""
        body = request.json
        records = body["records"]
        if len(records) > 200:
            raise error(400, "EXCEEDED_MAX_SIZE_REQUEST", f"record limit reached. cannot submit more than 200 records in this transaction, record count: {len(records)}")
        if body.get("allOrNone") is not False:
            raise error(400, "UNSUPPORTED", "this server keeps no transactions: send allOrNone false")
        # A field that is not there fails the whole request.
        for record in records:
            name = record.get("attributes", {}).get("type")
            if name not in SCHEMA or rest and name != rest[0]:
                raise error(400, "INVALID_INPUT", "each object needs attributes with its type")
            for key in record:
                if key.lower() not in ("attributes", "id") and key not in SCHEMA[name]["fields"]:
                    raise error(400, "INVALID_FIELD", f"No such column '{key}' on sobject of type {name}")
        if rest and not SCHEMA[rest[0]]["fields"].get(rest[1], {}).get("externalId"):
            raise error(400, "INVALID_FIELD", f"{rest[1]} is no external id")
        answers = []
        for record in records:
            name = record["attributes"]["type"]
            fields = {key: value for key, value in record.items() if key.lower() not in ("attributes", "id")}
            try:
                if rest:
                    if "id" in record:
                        raise Fault("INVALID_FIELD", "Only external ids are supported")
                    row, created = self._upsert(name, rest[1], fields)
                    answers.append({"id": row["Id"], "success": True, "errors": [], "created": created})
                elif request.method == "PATCH":
                    if "id" not in record:
                        raise Fault("MISSING_ARGUMENT", "Id not specified in an update call")
                    answers.append({"id": self._write(name, record["id"], fields)["Id"], "success": True, "errors": []})
                else:
                    answers.append({"id": self._write(name, None, fields)["Id"], "success": True, "errors": []})
            except Fault as fault:
                answers.append({"success": False, "errors": [fault.json]})
        return answers

    # Bulk API 2.0: SF16.

    def _job(self, request, rest):
        if request.method == "POST" and not rest:
            return self._open(request.json)
        if request.method == "GET" and not rest:
            return 200, {}, self._listed(request.query)
        job = self.jobs.get(rest[0]) if rest else None
        if job is None:
            raise error(404, "NOT_FOUND", "The requested resource does not exist")
        match (request.method, rest[1:]):
            case ("GET", []):
                return 200, {}, self._info(job)
            case ("PATCH", []):
                return self._close(job, request.json.get("state"))
            case ("PUT", ["batches"]):
                return self._upload(job, request)
            case ("GET", ["successfulResults" | "failedResults" | "unprocessedrecords" as kind]):
                return 200, {"Content-Type": "text/csv"}, self._results(job, kind)
        raise error(404, "NOT_FOUND", "The requested resource does not exist")

    def _open(self, body):
        name, operation = body.get("object"), body.get("operation")
        if name not in SCHEMA:
            raise error(400, "INVALIDENTITY", f"Unable to find object: {name}")
        if operation not in ("insert", "update", "upsert"):
            raise error(400, "INVALIDOPERATION", f"Unsupported operation: {operation}")
        if (operation == "upsert") != ("externalIdFieldName" in body):
            raise error(400, "INVALIDJOB", "externalIdFieldName goes with upsert")
        if body.get("contentType", "CSV") != "CSV" or body.get("lineEnding", "LF") != "LF":
            raise error(400, "INVALIDJOB", "this server reads CSV with LF")
        identifier = f"750{len(self.jobs):015d}"
        self.jobs[identifier] = {
            "id": identifier, "object": name, "operation": operation, "field": body.get("externalIdFieldName"),
            "state": "Open", "text": None, "success": [], "failed": [], "left": [], "columns": [], "error": None,
        }
        return 200, {}, self._info(self.jobs[identifier])

    def _listed(self, query):
        """SF23: all jobs, in no order, a thousand at a time."""
        if query.get("jobType", "V2Ingest") != "V2Ingest":
            return {"done": True, "records": [], "nextRecordsUrl": None}
        start = int(query.get("queryLocator", "0"))
        few = list(reversed(self.jobs.values()))[start:start + self.job_page]
        done = start + self.job_page >= len(self.jobs)
        return {
            "done": done,
            "records": [{key: job[key] for key in ("id", "object", "operation", "state")} | {"createdById": USER} for job in few],
            "nextRecordsUrl": None if done else f"{VERSION}/jobs/ingest?jobType=V2Ingest&queryLocator={start + self.job_page}",
        }

    @staticmethod
    def _info(job):
        info = {key: job[key] for key in ("id", "object", "operation", "state")}
        info["numberRecordsProcessed"] = len(job["success"]) + len(job["failed"])
        info["numberRecordsFailed"] = len(job["failed"])
        if job["error"]:
            info["errorMessage"] = job["error"]
        return info

    def _upload(self, job, request):
        """SF18."""
        if job["state"] != "Open" or job["text"] is not None:
            raise error(400, "INVALIDJOBSTATE", "Uploading data is not allowed: one upload for an open job")
        if request.headers.get("Content-Type", "").partition(";")[0] != "text/csv":
            raise error(415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be text/csv")
        if len(request.body) * 4 / 3 > BASE64_LIMIT:
            raise error(413, "REQUEST_LIMIT_EXCEEDED", "The upload is larger than 150 MB once it is encoded")
        job["text"] = request.body.decode()
        return 201, {}, b""

    def _close(self, job, state):
        if state == "Aborted":
            job["state"] = state
        elif state == "UploadComplete" and job["state"] == "Open":
            job["state"], job["closed"] = state, time.time()
        else:
            raise error(400, "INVALIDJOBSTATE", f"Transition from {job['state']} to {state} is not allowed")
        return 200, {}, self._info(job)

    def _advance(self, job):
        """Jobs go on in their own time: queued, at work, done (SF17)."""
        if job["state"] not in ("UploadComplete", "InProgress"):
            return
        age = time.time() - job["closed"]
        if age >= self.job_seconds:
            self._run(job)
        elif age >= self.job_seconds / 2:
            job["state"] = "InProgress"

    def _run(self, job):
        rows = list(csv.reader(io.StringIO(job["text"] or "")))
        job["columns"], rows = (rows[0], rows[1:]) if rows else ([], [])
        end, self.job_end = self.job_end, None
        stop = len(rows) // 2 if end else len(rows)
        known = SCHEMA[job["object"]]["fields"]
        for column in job["columns"]:
            if column != "Id" and column not in known:
                job["state"], job["error"] = "Failed", f"InvalidBatch : Field name not found : {column}"
                job["left"] = rows
                return
        for number, cells in enumerate(rows):
            if number >= stop:
                job["left"].append(cells)
                continue
            values = dict(zip(job["columns"], cells))
            fields = {key: None if value == "#N/A" else value for key, value in values.items() if key != "Id" and value != ""}
            try:
                if job["operation"] == "upsert":
                    row, created = self._upsert(job["object"], job["field"], fields)
                else:
                    identifier = values.get("Id") if job["operation"] == "update" else None
                    if job["operation"] == "update" and not identifier:
                        raise Fault("MISSING_ARGUMENT", "Id not specified")
                    row, created = self._write(job["object"], identifier, fields), job["operation"] == "insert"
                job["success"].append([row["Id"], "true" if created else "false", *cells])
            except Fault as fault:
                job["failed"].append([values.get("Id", ""), f"{fault.code}:{fault.message}:{' '.join(fault.fields) or '--'}", *cells])
        job["state"] = end or "JobComplete"
        job["error"] = "InternalServerError : asked for by a test" if end == "Failed" else None
        # The order of results is not that of the data.
        job["success"].reverse()

    def _results(self, job, kind):
        """SF19, SF20."""
        if job["state"] not in ("JobComplete", "Failed", "Aborted"):
            raise error(400, "INVALIDJOBSTATE", "The job is not done")
        head = {"successfulResults": ["sf__Id", "sf__Created"], "failedResults": ["sf__Id", "sf__Error"], "unprocessedrecords": []}[kind]
        rows = {"successfulResults": job["success"], "failedResults": job["failed"], "unprocessedrecords": job["left"]}[kind]
        out = io.StringIO()
        writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(head + job["columns"])
        writer.writerows(rows)
        return out.getvalue().encode()
