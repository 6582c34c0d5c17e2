import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// The check order of selling 1.3: what comes earlier hides what comes later.
struct PipelineOrderTests {
    /// What can be wrong with an update, in the order in which it is told.
    enum Wrong: Int, CaseIterable {
        case signature, target, service, shape, members, rate, rights, form, plan, record, lock, status, nothing
    }

    private static let endings: [Wrong: String] = [
        .signature: "MissingAuthenticationTokenException",
        .target: "UnknownOperationException",
        .service: "InvalidSignatureException",
        .shape: "SerializationException",
        .members: "ValidationException",
        .rate: "ThrottlingException",
        .rights: "AccessDeniedException",
        .form: "ValidationException",
        .plan: "InternalServerException",
        .record: "ResourceNotFoundException",
        .lock: "ConflictException",
        .status: "ValidationException",
        .nothing: "ok",
    ]

    private static let codes: [Wrong: String] = [
        .members: "REQUIRED_FIELD_MISSING", .form: "INVALID_STRING_FORMAT", .status: "ACTION_NOT_PERMITTED",
    ]

    @Test("with everything wrong from a step on, that step answers", arguments: Wrong.allCases)
    func order(_ first: Wrong) async throws {
        let isWrong = { (fault: Wrong) in fault.rawValue >= first.rawValue }
        let gateway = try await Gateway.open(
            services: [Selling.service.signingName, "partnercentral-account"],
            isThrottled: true,
            faults: isWrong(.plan)
                ? [.init(operation: "UpdateOpportunity", error: "InternalServerException", every: 1)] : []
        )
        let desk = gateway.desk
        let id = try await desk.opportunity(at: isWrong(.status) ? .submitted : .pendingSubmission)
        let request = try await desk.echo(
            id,
            isWrong(.lock) ? ["lastModifiedDate": "2029-01-01T00:00:00Z"] : [:]
        )
        var edits: Edits = [:]
        if isWrong(.record) { edits.append("identifier", "O99999999") }
        if isWrong(.form) { edits.append("identifier", "99999999") }
        if isWrong(.members) { edits.append("catalog", .null) }
        var call = SentCall(try edits.made(to: request), of: "UpdateOpportunity")
        if isWrong(.members) { call.body = Array(#"{"Identifier":"99999999","Catalog":null}"#.utf8) }
        if isWrong(.shape) { call.body = Array(#"{"Identifier":7}"#.utf8) }
        if isWrong(.rate) { try await Self.exhaust(gateway) }
        if isWrong(.rights) { call.caller = .riley }
        if isWrong(.service) { call.service = "partnercentral-account" }
        if isWrong(.target) { call.target = "AWSPartnerCentralSelling.Update" }
        if isWrong(.signature) { call.caller = nil }

        let answer = try await gateway.answer(call)
        #expect(answer.exception ?? "ok" == Self.endings[first])
        if let code = Self.codes[first] { #expect(answer.text.contains(code)) }
    }

    /// Spends what the account may call in this second.
    private static func exhaust(_ gateway: Gateway) async throws {
        let request = Selling.UpdateOpportunityRequest(
            catalog: gateway.desk.catalog,
            lastModifiedDate: gateway.desk.clock.now,
            identifier: "O1"
        )
        _ = try await gateway.answer(SentCall(request, of: "UpdateOpportunity"))
    }

    @Test("missing members are told together with the other breaches, but not twice")
    func missingMembers() async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(
            SentCall("AssignOpportunity", #"{"Catalog":"Sandbox","Identifier":"17","Assignee":{"Email":"A@b.co"}}"#)
        )
        #expect(
            try answer.errorList == [
                "REQUIRED_FIELD_MISSING assignee.firstName", "REQUIRED_FIELD_MISSING assignee.lastName",
                "REQUIRED_FIELD_MISSING assignee.businessTitle", "INVALID_STRING_FORMAT identifier",
                "INVALID_STRING_FORMAT assignee.email",
            ]
        )
    }

    @Test("missing members are refused before anybody asks for rights, other breaches after")
    func membersBeforeRights() async throws {
        let gateway = try await Gateway.open()
        let missing = SentCall("SubmitOpportunity", #"{"Catalog":"Sandbox"}"#, by: .riley)
        #expect(try await gateway.ending(missing) == "ValidationException")
        let malformed = SentCall(
            "SubmitOpportunity",
            #"{"Catalog":"Sandbox","Identifier":"x","InvolvementType":"Co-Sell"}"#,
            by: .riley
        )
        #expect(try await gateway.ending(malformed) == "AccessDeniedException")
    }

    @Test("a replay is found before the record is looked at")
    func replay() async throws {
        let gateway = try await Gateway.open()
        let first = try gateway.desk.creation(["partnerOpportunityIdentifier": "LW-1"], token: "t")
        let answer = try await gateway.answer(SentCall(first, of: "CreateOpportunity"))
        #expect(try await gateway.answer(SentCall(first, of: "CreateOpportunity")).body == answer.body)
        let other = try gateway.desk.creation(["project.title": .null], token: "t")
        #expect(try await gateway.ending(SentCall(other, of: "CreateOpportunity")) == "ConflictException")
    }
}

extension Answer {
    /// The faults of a refusal, as `CODE field`.
    var errorList: [String] {
        get throws {
            let exception = try JSONReader.read(Selling.ValidationException.self, from: body).value
            return (exception.errorList ?? []).map { "\($0.code) \($0.fieldName ?? "?")" }
        }
    }
}
