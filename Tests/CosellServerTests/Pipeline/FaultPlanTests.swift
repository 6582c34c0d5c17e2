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

    private func turn(
        _ plan: FaultPlan,
        _ operation: OperationDescriptor = Selling.GetOpportunity.descriptor,
        account: String = Sample.account,
        catalog: String = "Sandbox"
    ) -> String? {
        guard case .error(let name)? = plan.turn(operation, account: account, catalog: catalog)?.answer else {
            return nil
        }
        return name
    }

    private func endings(_ plan: FaultPlan, _ calls: Int) -> [String] {
        (0..<calls).map { _ in turn(plan) ?? "-" }
    }

    @Test("every n-th call of the operation fails")
    func every() {
        let plan = FaultPlan([.init(operation: "GetOpportunity", error: "ThrottlingException", every: 3)])
        let fault = "ThrottlingException"
        #expect(endings(plan, 7) == ["-", "-", fault, "-", "-", fault, "-"])
        #expect(turn(plan, Selling.ListOpportunities.descriptor) == nil)
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
                #expect(turn(plan, operation) == error, "\(operation.name) \(error)")
                let planned = try #require(FaultPlan.objection(error, voice))
                let fault = Fault(voice.exception(planned), of: operation.service)
                let body = try JSONReader.document(from: WireForm.header.body(of: fault))
                #expect(body["__type"] == .string(error))
                #expect(body["Message"] != nil)
                #expect((body["Reason"] != nil) == (error == "ValidationException"))
            }
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rules: [FaultRule]
        /// What five calls hear.
        let ends: [String]
        var account = Sample.account
    }

    private static let throttled = FaultRule.Answer.error("ThrottlingException")
    private static let failed = FaultRule.Answer.error("InternalServerException")
    private static let (t, f, ok) = ("ThrottlingException", "InternalServerException", "-")

    static let rows = [
        Row(testDescription: "everything", rules: [FaultRule(answer: throttled)], ends: [t, t, t, t, t]),
        Row(testDescription: "twice", rules: [FaultRule(answer: throttled, times: 2)], ends: [t, t, ok, ok, ok]),
        Row(
            testDescription: "used up, and the next goes on",
            rules: [FaultRule(answer: throttled, times: 1), FaultRule(answer: failed, every: 2)],
            ends: [t, f, ok, f, ok]
        ),
        Row(
            testDescription: "a pattern of names",
            rules: [FaultRule(match: .init(operation: "G*Opp?rtunity"), answer: throttled)],
            ends: [t, t, t, t, t]
        ),
        Row(
            testDescription: "another name",
            rules: [FaultRule(match: .init(operation: "List*"), answer: throttled)],
            ends: [ok, ok, ok, ok, ok]
        ),
        Row(
            testDescription: "with its service",
            rules: [FaultRule(match: .init(operation: "selling/Get*"), answer: throttled, every: 5)],
            ends: [ok, ok, ok, ok, t]
        ),
        Row(
            testDescription: "of another service",
            rules: [FaultRule(match: .init(service: "account"), answer: throttled)],
            ends: [ok, ok, ok, ok, ok]
        ),
        Row(
            testDescription: "of another account",
            rules: [FaultRule(match: .init(account: Sample.account), answer: throttled)],
            ends: [ok, ok, ok, ok, ok],
            account: Sample.otherAccount
        ),
        Row(
            testDescription: "of another catalog",
            rules: [FaultRule(match: .init(catalog: "AWS"), answer: throttled)],
            ends: [ok, ok, ok, ok, ok]
        ),
        Row(
            testDescription: "never",
            rules: [FaultRule(answer: throttled, probability: 0)],
            ends: [ok, ok, ok, ok, ok]
        ),
        Row(
            testDescription: "an error that the operation does not declare",
            rules: [FaultRule(answer: .error("ConflictException"))],
            ends: [ok, ok, ok, ok, ok]
        ),
    ]

    @Test("a rule says which calls, how and how often (CP40)", arguments: rows)
    func rules(_ row: Row) {
        let plan = FaultPlan(row.rules)
        #expect((1...5).map { _ in turn(plan, account: row.account) ?? "-" } == row.ends)
    }

    @Test("chance comes of the seed: the same again is the same, another seed another")
    func chance() {
        let ends = [7, 7, 8].map { seed in
            let plan = FaultPlan([FaultRule(answer: Self.throttled, probability: 0.5, seed: seed)])
            return (1...64).map { _ in turn(plan) != nil }
        }
        #expect(ends[0] == ends[1] && ends[0] != ends[2])
        #expect(12...52 ~= ends[0].count { $0 })
    }

    @Test("new rules begin anew")
    func replaced() {
        let plan = FaultPlan([FaultRule(answer: Self.throttled, times: 1)])
        #expect(turn(plan) != nil && turn(plan) == nil)
        plan.replace(by: plan.rules.map(\.rule))
        #expect(turn(plan) != nil && plan.rules.map(\.answered) == [1])
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
