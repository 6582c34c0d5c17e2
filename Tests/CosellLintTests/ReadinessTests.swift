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
        #expect(Readiness.score([:]) { _ in true } == 100)
        #expect(Readiness.score(found) { _ in true } == 95)
        #expect(Readiness.score(found) { ["project.title", "marketing"].contains($0) } == 50)
        #expect(Readiness.score(found) { _ in false } == 0)
    }
}
