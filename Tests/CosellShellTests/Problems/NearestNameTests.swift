import CosellShell
import Testing

struct NearestNameTests {
    static let names = ["--identifier", "--catalog", "--life-cycle-stage", "Qualified", "Launched"]

    @Test(
        "finds the name with the fewest slips, when they are few",
        arguments: [
            ("--identifer", "--identifier"), ("--idnetifier", "--identifier"), ("--catalogue", "--catalog"),
            ("--lifecyclestage", "--life-cycle-stage"), ("qualifid", "Qualified"), ("LAUNCHED", "Launched"),
            ("--zzz", nil), ("", nil),
        ]
    )
    func nearest(written: String, name: String?) {
        #expect(NearestName.of(written, among: Self.names) == name)
    }

    @Test("a word without end is cut")
    func long() {
        #expect(NearestName.of(String(repeating: "x", count: 1_000_000), among: Self.names) == nil)
    }
}
