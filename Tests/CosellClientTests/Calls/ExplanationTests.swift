import CosellClient
import CosellWire
import Testing

struct ExplanationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        var field: String? = "project.title"
        var code = "REQUIRED_FIELD_MISSING"
    }

    static let rows = [
        Row(
            testDescription: "Selling",
            body: """
                {"ErrorList":[{"FieldName":"project.title","Message":"m","Code":"REQUIRED_FIELD_MISSING"}]}
                """
        ),
        Row(
            testDescription: "Account, a field",
            body: """
                {"ErrorDetails":[{"FieldValidationError":{"Name":"project.title","Message":"m",
                 "Code":"REQUIRED_FIELD_MISSING"}}]}
                """
        ),
        Row(
            testDescription: "Account, a rule",
            body: """
                {"ErrorDetails":[{"BusinessValidationError":{"Message":"m","Code":"INVALID_ACCOUNT_STATE"}}]}
                """,
            field: nil,
            code: "INVALID_ACCOUNT_STATE"
        ),
        Row(
            testDescription: "Benefits",
            body: """
                {"FieldList":[{"Name":"project.title","Message":"m","Code":"REQUIRED_FIELD_MISSING"}]}
                """
        ),
        Row(
            testDescription: "Channel",
            body: """
                {"fieldList":[{"name":"project.title","message":"m","code":"REQUIRED_FIELD_MISSING"}]}
                """
        ),
    ]

    @Test("reads the lists of all services", arguments: rows)
    func lists(_ row: Row) throws {
        let failure = ServiceFailure(
            operation: "Create",
            status: 400,
            code: "ValidationException",
            message: "m",
            body: try JSONReader.document(from: Array(row.body.utf8))
        )
        let explained = failure.explain()
        #expect(explained.count == 1)
        #expect(explained.first?.field == row.field)
        #expect(explained.first?.code == row.code)
        #expect(explained.first?.rule == "m")
    }

    static let signatures = [
        ("Credential should be scoped to a valid region: 'us-east-1', not 'eu-west-1'.", "Check the region"),
        ("The X-Amz-Region-Set should cover the region 'us-east-1', got 'eu-*'.", "Check the region"),
        ("Credential should be scoped to correct service: 'sts', not 's3'.", "Check the endpoint"),
        ("Signature expired: 20260112T200000Z is now earlier than 20260112T203000Z", "Check the clock"),
        ("Signature not yet current: 20260112T200000Z is still later", "Check the clock"),
        ("The request signature we calculated does not match.\n\n'POST\n/region'", "Check the secret access key"),
    ]

    @Test("speaks of what a signature was refused for", arguments: signatures)
    func signature(_ message: String, _ fix: String) {
        let failure = ServiceFailure(
            operation: "List",
            status: 400,
            code: "InvalidSignatureException",
            message: message,
            body: .object([])
        )
        #expect(failure.explain().first?.fix.hasPrefix(fix) == true)
    }

    @Test("says field, rule and way out in one line")
    func line() throws {
        let explanation = Explanation(field: "a.b", code: "X", rule: "a.b is required", fix: "Give a.b a value.")
        #expect(explanation.description == "a.b: a.b is required [X] Give a.b a value.")
    }

    @Test("explains the exception itself when there is no list")
    func exception() {
        let failure = ServiceFailure(operation: "Get", status: 400, code: "ResourceNotFoundException", message: "gone")
        let explained = failure.explain()
        #expect(explained.map(\.rule) == ["gone"])
        #expect(explained.map(\.fix) == ["Check the identifier, the catalog and the account."])
    }
}
