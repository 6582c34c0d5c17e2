import CosellDomain
import Testing

@testable import CosellServer

/// What worlds and snapshots may be called, and how one is named in a path.
struct WorldNameTests {
    @Test(
        "names",
        arguments: [
            ("a", true), ("w1", true), ("A-b_c.d", true), (String(repeating: "x", count: 64), true), ("", false),
            (String(repeating: "x", count: 65), false), (".a", false), ("..", false), ("-a", false), ("a/b", false),
            ("a b", false), ("é", false), ("a\0", false),
        ]
    )
    func names(_ text: String, _ isName: Bool) {
        do throws(ControlRefusal) {
            #expect(try WorldName.checked(text, "name") == text && isName)
        } catch {
            #expect(error.field == "name" && !isName)
        }
    }

    @Test("links lead into their world")
    func paths() {
        #expect(ControlDoor.path("/_cosell/clock", in: "main") == "/_cosell/clock")
        #expect(ControlDoor.path("/_cosell/verification/", in: "w1") == "/_cosell/@w1/verification/")
    }
}
