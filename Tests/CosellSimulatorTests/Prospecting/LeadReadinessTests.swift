import CosellWire
import SellingAPI
import Testing

@testable import CosellSimulator

/// Additions 4.5: a point a fact.
struct LeadReadinessTests {
    private static let now = SampleLead.now
    private static let problem = String(repeating: "x", count: 20)
    private static let day: Int64 = 86_400

    private func score(_ status: String?, _ interactions: Selling.LeadInteraction...) -> String {
        LeadReadiness.score(of: SampleLead.lead(status: status, interactions: interactions), now: Self.now)
    }

    /// Whether an interaction is worth a point: with the one for the status it makes two, and two are Medium.
    private func earns(_ interaction: Selling.LeadInteraction) -> Bool {
        score("Qualified", SampleLead.interaction(), interaction) == "Medium"
    }

    @Test("points and words", arguments: 0...5)
    func words(points: Int) {
        let score = score(
            points > 0 ? "Qualified" : "Screening",
            SampleLead.interaction(
                problem: points > 1 ? Self.problem : nil,
                action: points > 2 ? "Asked for a call" : nil,
                date: points > 3 ? Self.now : nil,
                title: points > 4 ? "Head of Procurement" : "Buyer"
            )
        )
        #expect(score == ["Low", "Low", "Medium", "Medium", "High", "High"][points])
    }

    @Test(
        "only the status Qualified is a point",
        arguments: [
            ("Qualified", "Medium"), ("qualified", "Low"), ("Disqualified", "Low"), ("Qualified ", "Low"), ("", "Low"),
            (nil, "Low"),
        ] as [(String?, String)]
    )
    func status(_ status: String?, word: String) {
        #expect(score(status, SampleLead.interaction(action: "Asked")) == word)
    }

    @Test(
        "a problem of 20 characters or more",
        arguments: [("x", 20, true), ("x", 19, false), ("é", 20, true), ("x", 0, false)]
    )
    func problem(character: String, count: Int, isPoint: Bool) {
        let text = String(repeating: character, count: count)
        #expect(earns(SampleLead.interaction(problem: text)) == isPoint)
    }

    @Test(
        "an interaction within the last 30 days",
        arguments: [
            (0, true), (29 * day, true), (30 * day, true), (30 * day + 1, false), (31 * day, false), (-1, false),
            (-day, false),
        ]
    )
    func date(secondsAgo: Int64, isPoint: Bool) {
        #expect(earns(SampleLead.interaction(date: Self.now.adding(seconds: -secondsAgo))) == isPoint)
    }

    @Test(
        "a title of somebody who decides",
        arguments: [
            ("Chief Nurse", true), ("CTO", true), ("cio", true), ("CEO", true), ("Deputy CFO", true),
            ("SVP Sales", true),
            ("Vice President", true), ("Head of IT", true), ("Managing DIRECTOR", true), ("Co-founder", true),
            ("Owner", true), ("Buyer", false), ("Vice  President", false), ("Engineer", false), ("部長", false),
        ]
    )
    func title(_ title: String, isPoint: Bool) {
        #expect(earns(SampleLead.interaction(title: title)) == isPoint)
    }

    @Test(
        "a customer action, unless it is empty",
        arguments: [("Asked for a call", true), ("", false), (nil, false)] as [(String?, Bool)]
    )
    func action(_ action: String?, isPoint: Bool) {
        #expect(earns(SampleLead.interaction(action: action)) == isPoint)
    }

    @Test("any interaction may bring a point, and a fact brings one however often it is true")
    func several() {
        let asked = SampleLead.interaction(action: "Asked")
        #expect(score("Qualified", SampleLead.interaction(), SampleLead.interaction(), asked) == "Medium")
        #expect(score(nil, asked, asked, asked) == "Low")
    }
}
