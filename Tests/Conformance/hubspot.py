"""An account of HubSpot on this machine, as far as its documentation says how one answers.

docs/sources.md has a row and the address of the page for each behaviour, HS1 to HS16; the code names them where it follows
them.
"""

import base64
import hashlib
import hmac
import json
import re
import time
import urllib.request

from crmserver import CRMServer, Refused, now, stamp

SCOPES = {
    f"crm.{kind}.{name}.{right}"
    for kind in ("objects", "schemas")
    for name in ("deals", "companies", "contacts", "leads")
    for right in ("read", "write")
}
STRING, NUMBER, DATE = {"type": "string"}, {"type": "number"}, {"type": "datetime"}
UNIQUE = {"type": "string", "hasUniqueValue": True}


def enumeration(*values):
    return {"type": "enumeration", "values": values}


STAGES = [
    ("appointmentscheduled", "Appointment Scheduled"), ("qualifiedtobuy", "Qualified To Buy"),
    ("presentationscheduled", "Presentation Scheduled"), ("decisionmakerboughtin", "Decision Maker Bought-In"),
    ("contractsent", "Contract Sent"), ("closedwon", "Closed Won"), ("closedlost", "Closed Lost"),
]
SYSTEM = {"hs_object_id", "hs_lastmodifieddate", "lastmodifieddate", "createdate", "hs_merged_object_ids"}
SCHEMA = {
    "deals": {
        "dealname": STRING, "dealstage": STRING, "pipeline": STRING, "closedate": DATE, "amount": NUMBER,
        "hs_next_step": STRING, "description": STRING, "deal_currency_code": STRING,
        "dealtype": enumeration("newbusiness", "existingbusiness"), "aws_opportunity_id": UNIQUE,
        "share_with_aws": enumeration("true", "false"), "aws_closed_lost_reason": STRING, "aws_monthly_revenue": NUMBER,
        "aws_use_case": STRING, "aws_delivery_model": STRING, "aws_sales_activities": STRING, "aws_comments": STRING,
        "aws_primary_needs": STRING, "aws_review_status": STRING, "aws_review_comments": STRING, "aws_stage": STRING,
        "aws_engagement_score": STRING, "aws_next_best_actions": STRING,
    },
    "companies": {
        "name": STRING, "domain": STRING, "website": STRING, "industry": STRING, "hs_country_code": STRING,
        "state": STRING, "zip": STRING, "city": STRING, "address": STRING, "aws_company_key": UNIQUE,
    },
    "contacts": {
        "email": UNIQUE, "firstname": STRING, "lastname": STRING, "jobtitle": STRING, "phone": STRING,
    },
    "leads": {"hs_lead_name": STRING},
}
MODIFIED = {"contacts": "lastmodifieddate"}
# Of a deal: which type an association to its company and its contact may have.
TYPES = {("deals", "companies"): {5: "Primary", 341: None}, ("deals", "contacts"): {3: None}}
OPERATORS = {"EQ", "NEQ", "LT", "LTE", "GT", "GTE", "IN", "NOT_IN", "HAS_PROPERTY", "NOT_HAS_PROPERTY", "BETWEEN", "CONTAINS_TOKEN"}


def refused(status, category, message, **more):
    return Refused(status, {"status": "error", "message": message, "correlationId": "c0ffee", "category": category, **more})


class Bad(Exception):
    """Why one record is not written."""

    def __init__(self, message, category="VALIDATION_ERROR", code="INVALID"):
        super().__init__(message)
        self.message, self.category, self.code = message, category, code


class HubSpot(CRMServer):
    def __init__(self, lag=0.0, burst=190, searches=5, daily=250_000):
        self.token, self.secret, self.scopes = "pat-eu1-token", "client-secret", set(SCOPES)
        self.lag, self.burst, self.searches, self.daily = lag, burst, searches, daily
        self.recent, self.recent_searches = [], []
        self.tables = {name: {} for name in SCHEMA}
        self.index = {name: {} for name in SCHEMA}  # what search has seen: id -> [(when it is seen, snapshot)]
        self.links = {pair: {} for pair in TYPES}  # (from id, to id) -> set of types
        self.serial, self.clock = 1000, 0.0
        self.pipelines = [("default", "Sales Pipeline", STAGES), ("9001", "Renewals", [("9101", "Open"), ("9102", "Closed Won")])]
        super().__init__()

    # What tests do, as people of the account would.

    def add(self, name, /, **properties):
        with self.lock:
            return self._write(name, None, properties)["id"]

    def edit(self, name, identifier, /, **properties):
        with self.lock:
            self._write(name, identifier, properties)

    def archive(self, name, identifier):
        with self.lock:
            row = self.tables[name][identifier]
            row["archived"], row["archivedAt"] = True, self._stamp()
            self._index(name, row)

    def merge(self, name, primary, other):
        """HS9."""
        with self.lock:
            merged = self.tables[name].pop(other)
            self.index[name].pop(other, None)
            row = self.tables[name][primary]
            known = row["properties"].get("hs_merged_object_ids")
            row["properties"]["hs_merged_object_ids"] = ";".join(filter(None, [known, other]))
            for key, value in merged["properties"].items():
                row["properties"].setdefault(key, value)
            self._touch(name, row)

    def link(self, deal, company=None, contact=None):
        with self.lock:
            for pair, other, kind in ((("deals", "companies"), company, 5), (("deals", "contacts"), contact, 3)):
                if other:
                    self._link(pair, deal, other, {kind})

    def rows(self, name="deals"):
        with self.lock:
            return [dict(row["properties"]) for row in self.tables[name].values() if not row["archived"]]

    def is_caught_up(self):
        """Whether search has seen all that happened."""
        with self.lock:
            return all(snapshots[-1][0] <= time.time() for table in self.index.values() for snapshots in table.values())

    def row(self, external):
        return next(row for row in self.rows() if row.get("aws_opportunity_id") == external)

    def company_of(self, deal):
        with self.lock:
            found = [to for (source, to), kinds in self.links[("deals", "companies")].items() if source == deal and 5 in kinds]
            return dict(self.tables["companies"][found[0]]["properties"]) if found else None

    def state(self):
        """What matters of the account: the same after every way that leads to the same state."""
        with self.lock:
            shown = []
            for name in ("deals", "companies", "contacts"):
                for identifier, row in self.tables[name].items():
                    if row["archived"]:
                        continue
                    kept = {key: value for key, value in row["properties"].items() if key not in SYSTEM and value}
                    if name == "deals":
                        kept["company"] = (self.company_of(identifier) or {}).get("name")
                    shown.append((name, json.dumps(kept, sort_keys=True)))
            return sorted(shown)

    # Webhooks.

    def sign(self, url, body, moment=None, method="POST", secret=None):
        """The headers of a request as HubSpot signs it, over the address as the app is registered under it (HS14)."""
        moment = str(int((moment if moment is not None else time.time()) * 1000))
        digest = hmac.new((secret or self.secret).encode(), method.encode() + url.encode() + body + moment.encode(), hashlib.sha256)
        return {
            "Content-Type": "application/json",
            "X-HubSpot-Signature-v3": base64.b64encode(digest.digest()).decode(),
            "X-HubSpot-Request-Timestamp": moment,
        }

    def tell(self, url, events, signed_url=None, **signing):
        body = json.dumps(events).encode()
        request = urllib.request.Request(url, body, self.sign(signed_url or url, body, **signing), method="POST")
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status

    @staticmethod
    def event(identifier, kind="deal.propertyChange", number=1, **more):
        """HS15, HS16."""
        return {
            "eventId": number, "subscriptionId": 1, "portalId": 62515, "appId": 54321, "occurredAt": int(time.time() * 1000),
            "subscriptionType": kind, "attemptNumber": 0, "objectId": int(identifier), "changeSource": "CRM_UI", **more,
        }

    # Requests.

    def broken(self, words):
        return {"status": "error", "category": "VALIDATION_ERROR", "message": f"Invalid input JSON: {words}"}

    def answer(self, request):
        """HS1, HS3."""
        token = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
        if token != self.token:
            raise refused(401, "INVALID_AUTHENTICATION", "Authentication credentials not found")
        if self.daily <= 0:
            raise refused(429, "RATE_LIMITS", "You have reached your daily limit.", policyName="DAILY", errorType="RATE_LIMIT")
        self.daily -= 1
        self._meter(request)
        path = request.path.strip("/").split("/")
        match (request.method, path):
            case ("GET", ["crm", "v3", "objects", name]):
                return 200, {}, self._list(name, request.query)
            case ("POST", ["crm", "v3", "objects", name, "search"]):
                return 200, {}, self._search(name, request.json)
            case ("POST", ["crm", "v3", "objects", name, "batch", verb]):
                return self._batch(name, verb, request)
            case ("GET", ["crm", "v3", "properties", name]):
                self._scope(name, "read", "schemas")
                return 200, {}, self._properties(name)
            case ("GET", ["crm", "v3", "pipelines", "deals"]):
                return 200, {}, self._pipelines()
            case ("POST", ["crm", "v4", "associations", source, target, "batch", verb]):
                return self._associations(source, target, verb, request.json)
        raise refused(404, "OBJECT_NOT_FOUND", "resource not found")

    def _meter(self, request):
        """HS3."""
        moment = time.time()
        self.recent = [each for each in self.recent if each > moment - 10]
        if request.path.endswith("/search"):
            self.recent_searches = [each for each in self.recent_searches if each > moment - 1]
            if len(self.recent_searches) >= self.searches:
                body = {"status": "error", "message": "You have reached your secondly limit.", "errorType": "RATE_LIMIT", "category": "RATE_LIMITS", "policyName": "SECONDLY"}
                raise Refused(429, body)
            self.recent_searches.append(moment)
        elif len(self.recent) >= self.burst:
            body = {"status": "error", "message": "You have reached your ten_secondly_rolling limit.", "errorType": "RATE_LIMIT", "category": "RATE_LIMITS", "policyName": "TEN_SECONDLY_ROLLING"}
            raise Refused(429, body, {"Retry-After": "1"})
        else:
            self.recent.append(moment)

    def _scope(self, name, right, kind="objects"):
        """HS1."""
        if name not in SCHEMA:
            raise refused(400, "VALIDATION_ERROR", f"Unable to infer object type from: {name}")
        scope = f"crm.{kind}.{name}.{right}"
        if scope not in self.scopes:
            raise refused(403, "MISSING_SCOPES", "This app hasn't been granted all required scopes to make this call.", errors=[{"message": "One or more of the following scopes are required.", "context": {"requiredGranularScopes": [scope]}}])

    # Records.

    def _stamp(self):
        self.clock = max(time.time(), self.clock + 0.001)
        return stamp(now().fromtimestamp(self.clock, tz=now().tzinfo))

    def _touch(self, name, row):
        row["updatedAt"] = self._stamp()
        row["properties"][MODIFIED.get(name, "hs_lastmodifieddate")] = row["updatedAt"]
        self._index(name, row)

    def _index(self, name, row):
        snapshots = self.index[name].setdefault(row["id"], [])
        snapshots.append((time.time() + self.lag, row["archived"], dict(row["properties"])))

    def _valid(self, name, properties, row):
        schema = SCHEMA[name]
        for key, value in properties.items():
            if key in SYSTEM:
                raise Bad(f"\"{key}\" is a read only property", code="READ_ONLY_VALUE")
            if key not in schema:
                raise Bad(f"Property \"{key}\" does not exist", code="PROPERTY_DOESNT_EXIST")
            if not isinstance(value, (str, int, float, bool)) and value is not None:
                raise Bad(f"{key} is no scalar")
            if value in (None, ""):
                continue
            kind = schema[key]["type"]
            if kind == "number" and not re.fullmatch(r"-?\d+(\.\d+)?([eE]-?\d+)?", str(value)):
                raise Bad(f"{value} was not a valid number.", code="INVALID_DOUBLE")
            if kind == "datetime" and not re.fullmatch(r"\d{4}-\d\d-\d\d(T[\d:.]+Z)?|\d{12,14}", str(value)):
                raise Bad(f"{value} was not a valid long.", code="INVALID_LONG")
            if kind == "enumeration" and str(value) not in schema[key]["values"]:
                raise Bad(f"{value} was not one of the allowed options: {list(schema[key]['values'])}", code="INVALID_OPTION")
            if len(str(value)) > 65_536:
                raise Bad(f"{key} is too long", code="PROPERTY_VALUE_TOO_LONG")
            if schema[key].get("hasUniqueValue"):
                for other in self.tables[name].values():
                    if other is not row and not other["archived"] and other["properties"].get(key) == str(value):
                        raise Bad(f"a record with {key} {value} exists: {other['id']}", category="CONFLICT", code="CONFLICTING_UNIQUE_VALUE")

    def _write(self, name, identifier, properties):
        row = self.tables[name].get(identifier) if identifier else None
        if identifier and (row is None or row["archived"]):
            raise Bad(f"resource not found: {identifier}", category="OBJECT_NOT_FOUND", code="OBJECT_NOT_FOUND")
        self._valid(name, properties, row)
        values = {key: "" if value is None else str(value) for key, value in properties.items()}
        if name == "deals":
            merged = {**(row["properties"] if row else {}), **values}
            pipeline = merged.get("pipeline") or "default"
            stages = {each: [stage for stage, _ in inner] for each, _, inner in self.pipelines}
            if pipeline not in stages:
                raise Bad(f"{pipeline} was not one of the allowed options", code="INVALID_OPTION")
            if merged.get("dealstage") and merged["dealstage"] not in stages[pipeline]:
                raise Bad(f"{merged['dealstage']} was not one of the allowed options of the pipeline {pipeline}", code="INVALID_OPTION")
            values.setdefault("pipeline", pipeline)
        if row is None:
            self.serial += 1
            moment = self._stamp()
            row = {"id": str(self.serial), "properties": {"hs_object_id": str(self.serial), "createdate": moment}, "createdAt": moment, "archived": False}
            self.tables[name][row["id"]] = row
        row["properties"].update(values)
        row["properties"] = {key: value for key, value in row["properties"].items() if value != ""}
        self._touch(name, row)
        return row

    def _shown(self, row, properties):
        shown = {key: row["properties"].get(key) for key in {*properties, "hs_object_id", "createdate"}}
        answer = {"id": row["id"], "properties": shown, "createdAt": row["createdAt"], "updatedAt": row["updatedAt"], "archived": row["archived"]}
        return {**answer, "archivedAt": row["archivedAt"]} if row["archived"] else answer

    def _list(self, name, query):
        """HS8."""
        self._scope(name, "read")
        limit, after = int(query.get("limit", 10)), int(query.get("after", 0))
        if not 1 <= limit <= 100:
            raise refused(400, "VALIDATION_ERROR", "limit must be between 1 and 100")
        properties = [each for each in query.get("properties", "").split(",") if each]
        rows = [row for row in self.tables[name].values() if row["archived"] == (query.get("archived") == "true")]
        rows = sorted((row for row in rows if int(row["id"]) > after), key=lambda row: int(row["id"]))
        answer = {"results": [self._shown(row, properties) for row in rows[:limit]]}
        if len(rows) > limit:
            answer["paging"] = {"next": {"after": rows[limit - 1]["id"], "link": "…"}}
        return answer

    # Search.

    def _search(self, name, body):
        """HS4."""
        self._scope(name, "read")
        limit, after = int(body.get("limit", 10)), int(body.get("after", 0))
        groups, sorts = body.get("filterGroups", []), body.get("sorts", [])
        if limit > 200:
            raise refused(400, "VALIDATION_ERROR", "limit must be at most 200")
        if after + limit > 10_000:
            raise refused(400, "VALIDATION_ERROR", "paging past 10,000 results is not supported")
        if len(groups) > 5 or any(len(group["filters"]) > 6 for group in groups):
            raise refused(400, "VALIDATION_ERROR", "too many filter groups or filters")
        if len(sorts) > 1:
            raise refused(400, "VALIDATION_ERROR", "only one sort is supported")
        known = set(SCHEMA[name]) | SYSTEM
        for each in [f for group in groups for f in group["filters"]] + sorts:
            if each["propertyName"] not in known:
                raise refused(400, "VALIDATION_ERROR", f"There was a problem with the request: property {each['propertyName']} does not exist")
            if "operator" in each and each["operator"] not in OPERATORS:
                raise refused(400, "VALIDATION_ERROR", f"unknown operator {each['operator']}")
            if each.get("operator") == "IN" and (len(each["values"]) > 100 or any(value != value.lower() for value in each["values"])):
                raise refused(400, "VALIDATION_ERROR", "IN takes at most 100 values in small letters")
        moment, rows = time.time(), []
        for identifier, snapshots in self.index[name].items():
            while len(snapshots) > 1 and snapshots[1][0] <= moment:
                snapshots.pop(0)
            if snapshots[0][0] <= moment and not snapshots[0][1]:
                rows.append((identifier, snapshots[0][2]))
        rows = [row for row in rows if not groups or any(all(self._passes(row[1], f) for f in group["filters"]) for group in groups)]
        if sorts:
            rows.sort(key=lambda row: self._comparable(row[1].get(sorts[0]["propertyName"])), reverse=sorts[0].get("direction") == "DESCENDING")
        few = rows[after:after + limit]
        results = []
        for identifier, properties in few:
            row = self.tables[name].get(identifier)
            if row:
                results.append({**self._shown(row, []), "properties": {key: properties.get(key) for key in {*body.get("properties", []), "hs_object_id"}}})
        answer = {"total": len(rows), "results": results}
        if after + limit < len(rows):
            answer["paging"] = {"next": {"after": str(after + limit)}}
        return answer

    @staticmethod
    def _comparable(value):
        if value is None:
            return (0, 0.0, "")
        text = str(value)
        if re.fullmatch(r"-?\d+(\.\d+)?", text):
            return (1, float(text), "")
        if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", text):
            from datetime import datetime
            return (1, round(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000), "")
        return (2, 0.0, text.lower())

    def _passes(self, properties, test):
        value = properties.get(test["propertyName"])
        kind = test["operator"]
        if kind in ("HAS_PROPERTY", "NOT_HAS_PROPERTY"):
            return (value is not None) == (kind == "HAS_PROPERTY")
        if kind in ("IN", "NOT_IN"):
            return (value is not None and str(value).lower() in test["values"]) == (kind == "IN")
        if value is None:
            return False
        left, right = self._comparable(value), self._comparable(test["value"])
        return {"EQ": left == right, "NEQ": left != right, "LT": left < right, "LTE": left <= right, "GT": left > right, "GTE": left >= right}[kind]

    # Batches.

    def _batch(self, name, verb, request):
        """HS2, HS5, HS6."""
        body = request.json
        inputs = body["inputs"]
        if len(inputs) > 100:
            raise refused(400, "VALIDATION_ERROR", f"Batch size limit of 100 exceeded: {len(inputs)}")
        self._scope(name, "read" if verb == "read" else "write")
        if verb == "read":
            return self._read(name, body, request.query.get("archived") == "true")
        if verb not in ("create", "update", "upsert"):
            raise refused(404, "OBJECT_NOT_FOUND", "resource not found")
        traces = [each.get("objectWriteTraceId") for each in inputs]
        is_multi = all(traces) and len(set(traces)) == len(traces)
        results, errors = [], []
        for each in inputs:
            try:
                if not is_multi:
                    # Without trace ids one bad record refuses all of them, before any is written.
                    for other in inputs:
                        self._valid(name, other["properties"], self._found(name, verb, other))
                row, is_new = self._put(name, verb, each)
                result = self._shown(row, each["properties"])
                if each.get("objectWriteTraceId"):
                    result["objectWriteTraceId"] = each["objectWriteTraceId"]
                results.append({**result, "new": is_new} if verb == "upsert" else result)
            except Bad as bad:
                if not is_multi:
                    raise refused(409 if bad.category == "CONFLICT" else 400, bad.category, bad.message, errors=[{"message": bad.message, "code": bad.code}]) from None
                errors.append({"status": "error", "category": bad.category, "message": bad.message, "context": {"objectWriteTraceId": [each["objectWriteTraceId"]]}})
        answer = {"status": "COMPLETE", "results": results}
        if errors:
            answer.update(numErrors=len(errors), errors=errors)
        return (207 if errors else 201 if verb == "create" else 200), {}, answer

    def _found(self, name, verb, each):
        if verb == "create":
            return None
        if verb == "update" and "idProperty" not in each:
            return self.tables[name].get(each["id"])
        key = each["idProperty"]
        if not SCHEMA[name].get(key, {}).get("hasUniqueValue"):
            raise Bad(f"{key} is no property with unique values", code="INVALID_ID_PROPERTY")
        rows = self.tables[name].values()
        return next((row for row in rows if not row["archived"] and row["properties"].get(key) == each["id"]), None)

    def _put(self, name, verb, each):
        found = self._found(name, verb, each)
        properties = dict(each["properties"])
        if verb == "update":
            if found is None:
                raise Bad(f"Could not get some objects: {each['id']}", category="OBJECT_NOT_FOUND", code="OBJECT_NOT_FOUND")
            return self._write(name, found["id"], properties), False
        if verb == "upsert":
            properties[each["idProperty"]] = properties.get(each["idProperty"]) or each["id"]
            return self._write(name, found["id"] if found else None, properties), found is None
        return self._write(name, None, properties), True

    def _read(self, name, body, archived):
        """HS7, HS8."""
        key, results, missing = body.get("idProperty"), [], []
        if key and not SCHEMA[name].get(key, {}).get("hasUniqueValue"):
            raise refused(400, "VALIDATION_ERROR", f"{key} is no property with unique values")
        seen = set()
        for each in body["inputs"]:
            if key:
                row = next((row for row in self.tables[name].values() if row["archived"] == archived and row["properties"].get(key) == each["id"]), None)
            else:
                row = self.tables[name].get(each["id"])
                if row is None:
                    # A record that was merged answers with the one that it lives on in.
                    row = next((row for row in self.tables[name].values() if each["id"] in (row["properties"].get("hs_merged_object_ids") or "").split(";")), None)
            if row is None or row["archived"] != archived:
                missing.append(each["id"])
            elif row["id"] not in seen:
                seen.add(row["id"])
                results.append(self._shown(row, [*body.get("properties", []), *([key] if key else [])]))
        answer = {"status": "COMPLETE", "results": results}
        if missing:
            answer.update(numErrors=1, errors=[{"status": "error", "category": "OBJECT_NOT_FOUND", "message": "Could not get some objects, they may be deleted or not exist.", "context": {"ids": missing}}])
        return (207 if missing else 200), {}, answer

    # The rest.

    def _properties(self, name):
        """HS13."""
        results = []
        for key, facts in SCHEMA[name].items():
            results.append({"name": key, "label": key.replace("_", " "), "type": facts["type"], "fieldType": "text", "hasUniqueValue": facts.get("hasUniqueValue", False), "options": [{"label": value, "value": value, "hidden": False} for value in facts.get("values", ())], "modificationMetadata": {"readOnlyValue": False}})
        for key in sorted(SYSTEM):
            results.append({"name": key, "label": key, "type": "string", "options": [], "modificationMetadata": {"readOnlyValue": True}})
        return {"results": results}

    def _pipelines(self):
        """HS12."""
        return {"results": [{"id": each, "label": label, "displayOrder": order, "archived": False, "stages": [{"id": stage, "label": name, "displayOrder": place, "archived": False} for place, (stage, name) in enumerate(stages)]} for order, (each, label, stages) in enumerate(self.pipelines)]}

    def _link(self, pair, source, target, kinds):
        if 5 in kinds:
            for (deal, _), known in self.links[pair].items():
                if deal == source:
                    known.discard(5)
        self.links[pair].setdefault((source, target), set()).update(kinds)

    def _associations(self, source, target, verb, body):
        """HS10, HS11."""
        self._scope(source, "write" if verb == "create" else "read")
        pair, inverse = (source, target), (target, source)
        if pair not in self.links and inverse not in self.links:
            raise refused(400, "VALIDATION_ERROR", f"no associations of {source} and {target}")
        inputs = body["inputs"]
        if len(inputs) > (2_000 if verb == "create" else 1_000):
            raise refused(400, "VALIDATION_ERROR", "too many inputs")
        if verb == "read":
            results = []
            for each in inputs:
                found = []
                for (deal, other), kinds in self.links.get(pair, self.links.get(inverse)).items():
                    mine, theirs = (deal, other) if pair in self.links else (other, deal)
                    if mine == each["id"] and theirs in self.tables[target] and not self.tables[target][theirs]["archived"]:
                        labels = TYPES.get(pair) or TYPES[inverse]
                        found.append({"toObjectId": int(theirs), "associationTypes": [{"category": "HUBSPOT_DEFINED", "typeId": kind, "label": labels.get(kind)} for kind in sorted(kinds or {341})]})
                if found:
                    results.append({"from": {"id": each["id"]}, "to": found})
            return 200, {}, {"status": "COMPLETE", "results": results}
        if verb != "create" or pair not in self.links:
            raise refused(404, "OBJECT_NOT_FOUND", "resource not found")
        for each in inputs:
            kinds = {kind["associationTypeId"] for kind in each["types"]}
            if not kinds <= set(TYPES[pair]) or any(kind["associationCategory"] != "HUBSPOT_DEFINED" for kind in each["types"]):
                raise refused(400, "VALIDATION_ERROR", f"One or more association types are not valid: {sorted(kinds)}")
            if each["from"]["id"] not in self.tables[source] or each["to"]["id"] not in self.tables[target]:
                raise refused(400, "VALIDATION_ERROR", "one of the objects does not exist")
        for each in inputs:
            self._link(pair, each["from"]["id"], each["to"]["id"], {kind["associationTypeId"] for kind in each["types"]})
        return 201, {}, {"status": "COMPLETE", "results": [{"from": each["from"], "to": each["to"]} for each in inputs]}
