import CosellTestSupport
import CosellWire
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

struct FaultPlanTests {
    private func endings(_ plan: FaultPlan, _ calls: Int) -> [String] {
        (0..<calls).map { _ in plan.fault(Selling.GetOpportunity.descriptor)?.name ?? "-" }
    }

    @Test("every n-th call of the operation fails")
    func every() {
        let plan = FaultPlan([.init(operation: "GetOpportunity", error: "ThrottlingException", every: 3)])
        let fault = "ThrottlingException"
        #expect(endings(plan, 7) == ["-", "-", fault, "-", "-", fault, "-"])
        #expect(plan.fault(Selling.ListOpportunities.descriptor) == nil)
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
    func exceptions(_ name: String, _ status: Int) {
        let fault = FaultPlan.fault(name)
        #expect(fault?.name == name)
        #expect(fault?.answer(.header).status.code == status)
    }

    @Test("each operation can be made to fail by every exception that it declares, with the members that it must have")
    func declared() throws {
        for operation in Selling.operations.map({ $0.descriptor }) {
            for error in operation.errors {
                let plan = FaultPlan([.init(operation: operation.name, error: error, every: 1)])
                let fault = try #require(plan.fault(operation), "\(operation.name) \(error)")
                let body = try JSONReader.document(from: fault.body)
                #expect(body["__type"] == .string(error))
                #expect(body["Message"] != nil)
                #expect((body["Reason"] != nil) == (error == "ValidationException"))
            }
        }
    }

    @Test("no other can")
    func unknown() {
        #expect(FaultPlan.fault("TeapotException") == nil)
    }

    @Test("a planned fault is answered before the handler has any effect")
    func effect() async throws {
        let gateway = try await Gateway.open(
            faults: [.init(operation: "CreateOpportunity", error: "ServiceQuotaExceededException", every: 1)]
        )
        let call = try SentCall(gateway.desk.creation(), of: "CreateOpportunity")
        #expect(try await gateway.ending(call) == "ServiceQuotaExceededException")
        #expect(try await gateway.desk.list().opportunitySummaries == [])
    }
}
