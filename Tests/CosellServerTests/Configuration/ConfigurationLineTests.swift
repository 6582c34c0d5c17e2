import Testing

@testable import CosellServer

/// A fault of meaning is told with the line of the key that has it, however deep it stands.
struct ConfigurationLineTests {
    /// A sound file; each fault replaces one of its lines.
    private static let lines = """
        accounts:
          - id: "111122223333"
            name: First
          - id: "444455556666"
            name: Second
            partner_path: software
            users:
              - name: kim
                managed_policies:
                  - AWSPartnerCentralFullAccess
                  - AWSPartnerCentralOpportunityManagement
                access_keys:
                  - id: AKIAKIM1
                    secret: one
                    expires_at: "2030-01-12T20:00:00Z"
                  - id: AKIAKIM2
                    secret: two
            roles:
              - name: desk
                access_keys:
                  - id: AKIADESK
                    secret: three
              - name: jobs
                managed_policies:
                  - AWSPartnerCentralFullAccess
            root:
              access_keys:
                - secret: four
                  id: AKIAROOT
            solutions:
              - catalog: AWS
                id: S-1
                name: A
                status: Active
                created_at: "2024-01-01T00:00:00Z"
              - catalog: AWS
                id: S-2
                name: B
        connections:
          - - "111122223333"
            - "444455556666"
        """.split(separator: "\n").map(String.init)

    struct Fault: CustomTestStringConvertible {
        let line: Int
        let text: String
        /// What the message ends with: the way out.
        let fix: String

        init(_ line: Int, _ text: String, _ fix: String) { (self.line, self.text, self.fix) = (line, text, fix) }

        var testDescription: String { "line \(line): \(text)" }
    }

    static let faults = [
        Fault(2, #"id: "11112222333""#, "write it in quotes"),
        Fault(4, #"id: "111122223333""#, "is given twice, first in line 2; put both entries into one"),
        Fault(6, "partner_path: hardware", "give one of services, consulting, software"),
        Fault(8, #"name: """#, "give name: and a word"),
        Fault(10, "Xyzzy", "or write your own under policies"),
        Fault(11, "AWSPartnerCentralFullAccess", "is given twice, first in line 10; delete one"),
        Fault(11, "AWSPartnerCentralFullAcces", "did you mean AWSPartnerCentralFullAccess?"),
        Fault(13, #"id: """#, "give both"),
        Fault(15, "expires_at: tomorrow", "write one such as 2026-01-12T20:00:00Z"),
        Fault(16, "id: AKIAKIM1", "is given twice, first in line 13; give each identity a key of its own"),
        Fault(17, #"secret: """#, "give both"),
        Fault(19, #"name: """#, "give name: and a word"),
        Fault(21, "id: AKIAKIM2", "is given twice, first in line 16; give each identity a key of its own"),
        Fault(
            23,
            "name: Desk",
            """
            is given twice, first in line 19; put the keys and policies of both into one, or rename one; \
            IAM does not tell letters by their case
            """
        ),
        Fault(25, "AWSPartnerCentralFullAcces", "did you mean AWSPartnerCentralFullAccess?"),
        Fault(28, #"secret: """#, "give both"),
        Fault(29, "id: AKIADESK", "is given twice, first in line 21; give each identity a key of its own"),
        Fault(31, "catalog: aws", "the catalog is AWS or Sandbox, not aws"),
        Fault(34, "status: Gone", "the status is Active, Inactive or Draft"),
        Fault(35, "created_at: soon", "write one such as 2026-01-12T20:00:00Z"),
        Fault(37, "id: S-1", "is given twice, first in line 32; delete one, or change its id"),
        Fault(37, "id: T-1", "an id is S- and 1 to 19 digits"),
        Fault(41, #""777788889999""#, "write it in quotes"),
    ]

    @Test("the file that the faults are put into is sound")
    func sound() throws {
        #expect(try Configuration(yaml: Self.lines.joined(separator: "\n")).accounts.count == 2)
    }

    @Test("a fault names its line, and the fix", arguments: faults)
    func line(_ fault: Fault) throws {
        var lines = Self.lines
        let old = lines[fault.line - 1]
        lines[fault.line - 1] = old.prefix { " -".contains($0) } + fault.text
        let yaml = lines.joined(separator: "\n")
        let error = #expect(throws: ConfigurationError.self) { try Configuration(yaml: yaml) }
        let words = try #require(error?.description)
        #expect(words.hasPrefix("line \(fault.line): "), "\(words)")
        #expect(words.hasSuffix(fault.fix), "\(words)")
    }
}
