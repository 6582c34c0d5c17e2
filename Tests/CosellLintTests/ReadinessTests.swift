import CosellWire
import SellingAPI
import Testing

@testable import CosellLint

/// The table of the score.
struct ReadinessTests {
    @Test("the points are a hundred, eighty of them for the submission")
    func points() {
        let points = { (goal: LintGoal) in Readiness.table.filter { $0.goal == goal }.reduce(0) { $0 + $1.points } }
        #expect(points(.submit) == 80)
        #expect(points(.launch) == 20)
    }

    @Test(
        "each field that a submission or a launch of nothing misses has its row",
        arguments: [LintGoal.submit, .launch]
    )
    func coverage(_ goal: LintGoal) throws {
        let nothing = try #require(try LintSubject.all(in: Deal.document(#"{"ClientToken":"t"}"#)).first)
        let lint = OpportunityLint(today: Deal.today, goal: goal, isServicesPartner: true, isInSpecialProgram: true)
        let report = lint.report(on: nothing)
        let rows = Readiness.table.flatMap(\.fields)
        let homeless = report.findings.map(\.path).filter { path in
            !rows.contains { path == $0 || path.hasPrefix($0 + ".") }
        }
        #expect(homeless == [])
        #expect(report.score == 0)
    }

    @Test("rows that a file cannot show do not count")
    func shares() {
        let found = [LintGoal.submit: [Finding(stranger: "project.title")]]
        #expect(Readiness([:], shows: { _ in true }).score == 100)
        #expect(Readiness(found, shows: { _ in true }).score == 95)
        #expect(Readiness(found, shows: { ["project.title", "marketing"].contains($0) }).score == 50)
        #expect(Readiness(found, shows: { _ in false }).score == 0)
    }

    @Test("a fault costs points wherever it stands, and the lost points are named")
    func strays() {
        let stray = Readiness(own: [Finding(stranger: "project.additionalComents")], [:]) { _ in true }
        #expect(stray.score == 95)
        #expect(stray.missing.map(\.fields) == [["project.additionalComents"]])
        let stage = Readiness(own: [Finding(stranger: "lifeCycle.stage")], [:]) { _ in true }
        #expect(stage.score == 85)
        #expect(stage.missing.map(\.points) == [10, 5])
        let spend = Readiness(own: [Finding(stranger: "project.expectedCustomerSpend[0].amount")], [:]) { _ in true }
        #expect(spend.score == 90)
    }
}
