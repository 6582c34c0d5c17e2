import CosellRules
import CosellTestSupport
import CosellWire
import HTTPTypes
import SellingAPI
import SellingDomain
import Testing

@testable import CosellServer

struct FaultPlanTests {
    private let voice = SellingVoice()

    private func name(_ objection: Objection?) -> String? { objection.map { type(of: voice.exception($0)).name } }

    private func endings(_ plan: FaultPlan, _ calls: Int) -> [String] {
        (0..<calls).map { _ in name(plan.objection(Selling.GetOpportunity.descriptor, voice)) ?? "-" }
    }

    @Test("every n-th call of the operation fails")
    func every() {
        let plan = FaultPlan([.init(operation: "GetOpportunity", error: "ThrottlingException", every: 3)])
        let fault = "ThrottlingException"
        #expect(endings(plan, 7) == ["-", "-", fault, "-", "-", fault, "-"])
        #expect(plan.objection(Selling.ListOpportunities.descriptor, voice) == nil)
    }

    @Test("of several faults whose turn it is, the first counts")
    func several() {
        let plan = FaultPlan([
            .init(operation: "GetOpportunity", error: "ThrottlingException", every: 2),
            .init(operation: "GetOpportunity", error: "InternalServerException", every: 3),
        ])
        #expect(
            endings(plan, 6) == [
                "-", "ThrottlingException", "InternalServerException", "ThrottlingException", "-",
                "ThrottlingException",
            ]
        )
    }

    @Test(
        "every exception that Selling declares can be planned",
        arguments: zip(
            [
                "AccessDeniedException", "ConflictException", "InternalServerException", "ResourceNotFoundException",
                "ServiceQuotaExceededException", "ThrottlingException", "ValidationException",
            ],
            [400, 400, 500, 400, 400, 400, 400]
        )
    )
    func exceptions(_ name: String, _ status: Int) throws {
        let objection = try #require(FaultPlan.objection(name, voice))
        let fault = Fault(voice.exception(objection), of: Selling.service)
        #expect(fault.name == name)
        #expect(WireForm.header.answer(fault).status.code == status)
    }

    @Test("each operation can be made to fail by every exception that it declares, with the members that it must have")
    func declared() throws {
        for operation in Selling.operations.map({ $0.descriptor }) {
            for error in operation.errors {
                let plan = FaultPlan([.init(operation: operation.name, error: error, every: 1)])
                let planned = try #require(plan.objection(operation, voice), "\(operation.name) \(error)")
                let fault = Fault(voice.exception(planned), of: operation.service)
                let body = try JSONReader.document(from: WireForm.header.body(of: fault))
                #expect(body["__type"] == .string(error))
                #expect(body["Message"] != nil)
                #expect((body["Reason"] != nil) == (error == "ValidationException"))
            }
        }
    }

    @Test("no other can")
    func unknown() {
        #expect(FaultPlan.objection("TeapotException", voice) == nil)
    }

    @Test("a planned fault is answered before the handler has any effect")
    func effect() async throws {
        let gateway = try await Gateway.open(
            faults: [.init(operation: "CreateOpportunity", error: "ConflictException", every: 1)]
        )
        let call = try SentCall(gateway.desk.creation(), of: "CreateOpportunity")
        #expect(try await gateway.ending(call) == "ConflictException")
        #expect(try await gateway.desk.list().opportunitySummaries == [])
    }
}
