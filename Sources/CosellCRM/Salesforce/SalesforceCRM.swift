package import CosellClient
import CosellWire
import HTTPTypes

/// An org of Salesforce: opportunities, accounts, contacts and leads by its REST API, many at once by Bulk API 2.0.
package struct SalesforceCRM: CRM {
    package let name = "salesforce"
    let calls: SalesforceCalls
    var settings: SalesforceSettings { calls.settings }
    var queries: SalesforceQueries { SalesforceQueries(calls: calls) }

    package init(
        _ settings: SalesforceSettings,
        transport: any Transport = HTTPTransport(),
        surroundings: Surroundings = .machine
    ) {
        calls = SalesforceCalls(settings, CRMExchange(transport, surroundings))
    }

    // MARK: Reading

    package func records(
        of object: CRMObject,
        ids: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        try await records(of: object, fields, "Id", ids, all: true)
    }

    package func records(
        of object: CRMObject,
        externalIDs: [String],
        fields: [String]
    ) async throws(CRMFailure) -> [CRMRecord] {
        // What is in the recycle bin does not keep an external id from being given again.
        try await records(of: object, fields, settings.externalIDField(of: object), externalIDs, all: false)
    }

    private func records(
        of object: CRMObject,
        _ fields: [String],
        _ field: String,
        _ values: [String],
        all: Bool
    ) async throws(CRMFailure) -> [CRMRecord] {
        guard !values.isEmpty else { return [] }
        let external = settings.externalIDField(of: object)
        let selection = try SalesforceSelection(object, fields, externalIDField: external)
        let rows: [Document]
        do { rows = try await queries.rows(field, among: values, all: all) { selection.query(where: $0) } } catch {
            guard case .refused("INVALID_FIELD", let message) = error, message.contains("'\(external)'") else {
                throw error
            }
            throw .refused(
                code: "INVALID_FIELD",
                message:
                    "the \(object.salesforceName) has no field \(external) that this user sees. Make it as a text field of 64 characters, Unique and External ID; docs/crm-salesforce.md shows how."
            )
        }
        var records: [CRMRecord] = []
        for row in rows { records.append(try selection.record(row)) }
        return records
    }

    // MARK: Fields

    package func fields(of object: CRMObject) async throws(CRMFailure) -> [CRMField] {
        var fields = try await described(object.salesforceName)
        for relation in object.salesforceRelations {
            fields += try await described(relation.object).map { field in
                var field = field
                field.name = "\(relation.object).\(field.name)"
                field.label = "\(relation.object): \(field.label)"
                return field
            }
        }
        return fields
    }

    /// Source: REST API Developer Guide, "sObject Describe".
    private func described(_ name: String) async throws(CRMFailure) -> [CRMField] {
        try await calls.document(.get, "/sobjects/\(name)/describe").answerList("fields").compactMap { field in
            guard let name = field.answerText("name") else { return nil }
            return CRMField(
                name: name,
                label: field.answerText("label") ?? name,
                type: field.answerText("type") ?? "",
                values: field.answerList("picklistValues").filter { $0.answerTruth("active") }
                    .compactMap { $0.answerText("value") },
                isWritable: field.answerTruth("updateable") || field.answerTruth("createable")
            )
        }
    }
}
