import CosellShell
import Testing

@testable import CosellCommands

/// The file of a person's own settings.
struct PreferencesTests {
    @Test("its names stand for variables, which count more when they are set")
    func variables() throws {
        let text = "# mine\n[default]\nprofile = sales\n catalog=Sandbox\noutput = table\n"
        let preferences = try Preferences(text, of: "config")
        #expect(
            preferences.variables(beside: [:])
                == ["AWS_PROFILE": "sales", "COSELL_CATALOG": "Sandbox", "AWS_DEFAULT_OUTPUT": "table"]
        )
        let set = ["AWS_DEFAULT_PROFILE": "x", "COSELL_CATALOG": "AWS", "AWS_DEFAULT_OUTPUT": ""]
        #expect(preferences.variables(beside: set) == ["AWS_DEFAULT_OUTPUT": "table"])
    }

    @Test("a line that says nothing is refused with its number", arguments: ["catalog", "catalogue = AWS", "x = y"])
    func refusal(_ line: String) {
        let complaint = #expect(throws: Complaint.self) { try Preferences("\n\(line)", of: "config") }
        #expect(complaint?.place == "config, line 2")
    }

    @Test("lies where the desktop's rules say")
    func place() {
        #expect(Preferences.path(["XDG_CONFIG_HOME": "/x", "HOME": "/h"]) == "/x/cosell/config")
        #expect(Preferences.path(["XDG_CONFIG_HOME": "", "HOME": "/h"]) == "/h/.config/cosell/config")
        #expect(Preferences.path([:]) == nil)
    }
}
