import CosellTestSupport
import CosellWire
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

/// Selling 1.3, access 10.
struct FaultTests {
    /// R1.18: header style; path style, and RPC v2.
    static let statuses: [(name: String, header: Int, path: Int)] = [
        ("ValidationException", 400, 400),
        ("AccessDeniedException", 400, 403),
        ("ResourceNotFoundException", 400, 404),
        ("ConflictException", 400, 409),
        ("ServiceQuotaExceededException", 400, 402),
        ("ThrottlingException", 400, 429),
        ("InternalServerException", 500, 500),
        ("SerializationException", 400, 400),
        ("UnknownOperationException", 404, 404),
        ("MissingAuthenticationTokenException", 400, 403),
        ("UnrecognizedClientException", 400, 403),
        ("InvalidSignatureException", 400, 403),
        ("IncompleteSignatureException", 400, 403),
        ("ExpiredTokenException", 400, 403),
        ("RequestEntityTooLargeException", 413, 413),
        ("ServiceUnavailableException", 503, 503),
        ("UnsupportedMediaTypeException", 415, 415),
    ]

    @Test("every exception has its status in each style", arguments: statuses)
    func status(_ row: (name: String, header: Int, path: Int)) {
        let fault = Fault(row.name, "Why")
        #expect(WireForm.header.answer(fault).status.code == row.header)
        #expect(WireForm.path.answer(fault).status.code == row.path)
        #expect(WireForm.cbor.answer(fault).status.code == row.path)
        #expect(WireForm.header.answer(fault).exception == row.name)
    }

    @Test("every exception of Selling is in the table")
    func complete() {
        let declared = Set(Selling.operations.flatMap { $0.descriptor.errors })
        #expect(declared.isSubset(of: Self.statuses.map(\.name)))
    }

    @Test("an exception that the model declares speaks with a capital M (R1.19, R1.20)")
    func declared() {
        let fault = Fault(Selling.ConflictException(message: "Twice \"so\""), of: Selling.service)
        #expect(text(fault) == #"{"__type":"ConflictException","Message":"Twice \"so\""}"#)
    }

    @Test("a refusal carries reason and faults")
    func validation() {
        let exception = Selling.ValidationException(
            message: "a is odd",
            reason: .businessValidationFailed,
            errorList: [.init(fieldName: "a", message: "a is odd", code: .invalidValue)]
        )
        #expect(
            text(Fault(exception, of: Selling.service)) == """
                {"__type":"ValidationException","Message":"a is odd","Reason":"BUSINESS_VALIDATION_FAILED",\
                "ErrorList":[{"FieldName":"a","Message":"a is odd","Code":"INVALID_VALUE"}]}
                """
        )
    }

    @Test("an exception without members has a type all the same")
    func empty() {
        #expect(text(Fault(Selling.ConflictException(), of: Selling.service)) == #"{"__type":"ConflictException"}"#)
    }

    @Test("an exception that no model declares speaks with a small m")
    func common() {
        let fault = Fault("UnknownOperationException", "No such thing")
        #expect(text(fault) == #"{"__type":"UnknownOperationException","message":"No such thing"}"#)
    }

    @Test("through the pipeline each style has its status and content type", arguments: [WireForm.header, .path])
    func styles(_ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(
            SentCall("GetOpportunity", #"{"Catalog":"Sandbox","Identifier":"O1"}"#, style)
        )
        #expect(answer.exception == "ResourceNotFoundException")
        #expect(answer.status.code == (style == .header ? 400 : 404))
        #expect(answer.contentType == style.contentType)
        #expect(
            answer.text
                == #"{"__type":"ResourceNotFoundException","Message":"Opportunity O1 was not found in catalog Sandbox."}"#
        )
    }

    private func text(_ fault: Fault) -> String { String(decoding: WireForm.header.body(of: fault), as: UTF8.self) }
}
