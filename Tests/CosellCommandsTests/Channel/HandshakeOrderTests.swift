import ArgumentParser
import ChannelAPI
import CosellShell
import CosellWire
import Testing

@testable import CosellCommands

/// Command lines of `cosell channel`: what they ask for, and what cannot be meant.
struct HandshakeOrderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let words: [String]
        /// Type, days and end of what is proposed; the complaint of what cannot be.
        let expected: String

        var testDescription: String { words.joined(separator: " ") }

        init(_ line: String, _ expected: String) {
            words = line.split(separator: " ").map(String.init)
            self.expected = expected
        }
    }

    private static let (pma, rs) = ("pma-1a2b3c4d5e6f7", "rs-1a2b3c4d5e6f7")
    private static let root = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/program-management-account"

    static let rows = [
        Row(pma, "PROGRAM_MANAGEMENT_ACCOUNT - -"), Row("\(root)/\(pma)", "PROGRAM_MANAGEMENT_ACCOUNT - -"),
        Row(rs, "START_SERVICE_PERIOD - -"), Row("\(rs) --notice-days 30", "START_SERVICE_PERIOD 30 -"),
        Row("\(root)/\(pma)/relationship/\(rs) --revoke", "REVOKE_SERVICE_PERIOD - -"),
        Row("\(rs) --until 2027-06-30", "START_SERVICE_PERIOD - 2027-06-30T00:00:00Z"),
        Row("\(rs) --until 2027-06-30T09:00:00Z", "START_SERVICE_PERIOD - 2027-06-30T09:00:00Z"),
        Row("\(rs) --until soon", "--until: 'soon' is no day"),
        Row("\(rs) --until 2027-06-30 --notice-days 30", "--until: one of the two it is"),
        Row("\(rs) --revoke --notice-days 30", "--notice-days: a revocation has no terms"),
        Row("\(pma) --notice-days 30", "--notice-days: it is for relationships"),
        Row("\(pma) --revoke", "--revoke: it is for relationships"),
        Row("rs-1", "'rs-1' is nothing to agree on"),
        Row("ch-1a2b3c4d5e6f7", "'ch-1a2b3c4d5e6f7' is nothing to agree on"),
        Row("RS-1A2B3C4D5E6F7", "'RS-1A2B3C4D5E6F7' is nothing to agree on"),
    ]

    @Test("a handshake's terms", arguments: rows)
    func handshake(_ row: Row) throws {
        let command = try ChannelHandshake.parse(row.words)
        do throws(Complaint) {
            let order = try HandshakeOrder(command)
            #expect(row.expected == "\(order.type) \(order.days ?? "-") \(order.end?.description ?? "-")")
        } catch {
            #expect([error.place, error.what].compactMap(\.self).joined(separator: ": ") == row.expected)
        }
    }

    @Test("only a program management account is activated")
    func activation() throws {
        #expect(try HandshakeOrder(activating: Self.pma, "AWS").type == .programManagementAccount)
        #expect(throws: Complaint.self) { try HandshakeOrder(activating: Self.rs, "AWS") }
    }

    // MARK: Contracts

    private static let whole = [
        rs, "--legal-entity", "Litware AG", "--address", "Seestrasse 1; Zuerich; ZH; 8001; ch", "--signatory",
        "Ada Keller <ada@litware.example>", "--services", "monitoring, infrastructure-as-code-and-automation",
        "--until", "2027-11-30",
    ]

    @Test("a contract's words become its payload")
    func contract() throws {
        let payload = try AttestOrder(ChannelAttest.parse(Self.whole + ["--members", "1, 2"])).payload
        #expect(payload.legalEntityName == "Litware AG" && payload.endDate.description == "2027-11-30T00:00:00Z")
        #expect(payload.signatoryName == "Ada Keller" && payload.signatoryEmail == "ada@litware.example")
        #expect(payload.supportedServices == [.monitoring, .infrastructureAsCodeAndAutomation])
        #expect(payload.memberAccountIds == ["1", "2"])
        let address = payload.legalEntityAddress
        #expect(address.addressLine == "Seestrasse 1" && address.addressLine2 == nil && address.countryCode == "CH")
        #expect(address.city == "Zuerich" && address.stateOrRegion == "ZH" && address.postalCode == "8001")
    }

    @Test(
        "what cannot be meant is told by its option",
        arguments: [
            ("--services", "cleaning"), ("--signatory", "Ada Keller"), ("--signatory", "<ada>"), ("--until", "later"),
            ("--address", "Zuerich; CH"),
        ]
    )
    func complaints(_ option: String, _ value: String) throws {
        let place = try #require(Self.whole.firstIndex(of: option))
        var words = Self.whole
        words[place + 1] = value
        let complaint = #expect(throws: Complaint.self) { try AttestOrder(ChannelAttest.parse(words)) }
        #expect(complaint?.place == option && complaint?.remedy != nil)
    }
}
