import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

/// R1.4, R1.8 to R1.11: the two ways to call, and what they answer.
struct PipelineStyleTests {
    @Test("a call by its target answers as AWS JSON 1.0 and leaves out what has no value")
    func header() async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(try await Self.get(gateway, .header))
        #expect(answer.status == .ok)
        #expect(answer.contentType == "application/x-amz-json-1.0")
        #expect(answer.exception == nil)
        #expect(!answer.text.contains("null"))
        #expect(!answer.text.contains("SoftwareRevenue"))
    }

    @Test("a call by its path answers as plain JSON and writes nulls")
    func path() async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(try await Self.get(gateway, .path))
        #expect(answer.status == .ok)
        #expect(answer.contentType == "application/json")
        let document = try answer.document
        #expect(document["SoftwareRevenue"] == .null)
        #expect(document["PartnerOpportunityIdentifier"] == .null)
        #expect(document["Customer"]?["Account"]?["Duns"] == .null)
    }

    @Test("apart from nulls both say the same")
    func same() async throws {
        let gateway = try await Gateway.open()
        let call = try await Self.get(gateway, .header)
        var byPath = call
        byPath.style = .path
        let (first, second) = (try await gateway.answer(call), try await gateway.answer(byPath))
        #expect(try first.document == second.document.withoutNulls)
    }

    @Test("texts that a switch escapes are escaped in both", arguments: [WireForm.header, .path])
    func escaping(_ style: WireForm) async throws {
        let desk = try await Desk.open().switched { $0.escapesHTML = true }
        _ = try await desk.create(["project.customerBusinessProblem": "Wards & clinics: who sees what, and when?"])
        let gateway = try await Gateway.open(desk)
        let call = SentCall("GetOpportunity", #"{"Catalog":"Sandbox","Identifier":"O10000001"}"#, style)
        #expect(try await gateway.answer(call).text.contains("Wards &amp; clinics&amp;colon; who sees what, and when?"))
    }

    @Test("what another partner asks for is not there, in both", arguments: [WireForm.header, .path])
    func isolation(_ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        var call = try await Self.get(gateway, style)
        call.caller = .sam
        #expect(try await gateway.ending(call) == "ResourceNotFoundException")
    }

    @Test("when a call names a target and a path, the target counts")
    func both() async throws {
        let gateway = try await Gateway.open()
        var call = try await Self.get(gateway, .header)
        call.path = "/ListSolutions"
        let answer = try await gateway.answer(call)
        #expect(try answer.document["Id"] == .string("O10000001"))
        #expect(answer.contentType == "application/x-amz-json-1.0")
    }

    @Test("a query does not belong to the path")
    func query() async throws {
        let gateway = try await Gateway.open()
        var call = try await Self.get(gateway, .path)
        call.path = "/GetOpportunity?x=1"
        #expect(try await gateway.ending(call) == "ok")
    }

    @Test("what answers nothing answers 200 and no byte, whichever way", arguments: [WireForm.header, .path])
    func nothing(_ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        let id = try await gateway.desk.opportunity()
        let body = #"{"Catalog":"Sandbox","Identifier":"\#(id)","InvolvementType":"Co-Sell"}"#
        let answer = try await gateway.answer(SentCall("SubmitOpportunity", body, style))
        #expect(answer.status == .ok)
        #expect(answer.body.isEmpty)
        #expect(answer.contentType == style.contentType)
    }

    @Test("what answers an empty structure answers {}", arguments: [WireForm.header, .path])
    func emptyStructure(_ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        let arn = gateway.desk.arn(try await gateway.desk.create().id)
        let body = #"{"ResourceArn":"\#(arn)","Tags":[{"Key":"a","Value":"b"}]}"#
        #expect(try await gateway.answer(SentCall("TagResource", body, style)).text == "{}")
    }

    @Test("an empty body counts as {} (R1.1)")
    func emptyBody() async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(SentCall("GetOpportunity", ""))
        #expect(try answer.errorList == ["REQUIRED_FIELD_MISSING catalog", "REQUIRED_FIELD_MISSING identifier"])
    }

    @Test("an operation that no service has is unknown, by target and by path", arguments: [WireForm.header, .path])
    func unknown(_ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(SentCall("GetDaydream", "{}", style))
        #expect(answer.exception == "UnknownOperationException")
        #expect(answer.status == .notFound)
    }

    @Test(
        "an operation of the model that is not answered yet is unknown too, whatever its body",
        arguments: SellingProvider.unanswered.sorted(),
        [WireForm.header, .path]
    )
    func unanswered(_ operation: String, _ style: WireForm) async throws {
        let gateway = try await Gateway.open()
        let answer = try await gateway.answer(SentCall(operation, "[", style))
        #expect(answer.exception == "UnknownOperationException")
        #expect(answer.status == .notFound)
    }

    @Test(
        "targets count by case, service and whole name",
        arguments: [
            "AWSPartnerCentralSelling.getOpportunity", "GetOpportunity", "AWSPartnerCentralSelling.", "",
            "AWSPartnerCentralAccount.GetOpportunity", "AWSPartnerCentralSelling.GetOpportunity.", ".GetOpportunity",
        ]
    )
    func targets(_ target: String) async throws {
        let gateway = try await Gateway.open()
        var call = try await Self.get(gateway, .header)
        call.target = target
        #expect(try await gateway.ending(call) == "UnknownOperationException")
    }

    @Test("without target and path there is no operation")
    func neither() async throws {
        let gateway = try await Gateway.open()
        var call = try await Self.get(gateway, .path)
        call.path = "/"
        let answer = try await gateway.answer(call)
        #expect(answer.exception == "UnknownOperationException")
        #expect(try answer.message == "a request without X-Amz-Target is not an operation of this server.")
    }

    private static func get(_ gateway: Gateway, _ style: WireForm) async throws -> SentCall {
        let id = try await gateway.desk.create().id
        return SentCall("GetOpportunity", #"{"Catalog":"Sandbox","Identifier":"\#(id)"}"#, style)
    }
}

extension Document {
    var withoutNulls: Document {
        switch self {
        case .list(let elements): .list(elements.map(\.withoutNulls))
        case .object(let members):
            .object(members.filter { $0.value != .null }.map { Member($0.name, $0.value.withoutNulls) })
        default: self
        }
    }
}
