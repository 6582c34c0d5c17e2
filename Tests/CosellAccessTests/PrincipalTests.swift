@testable import CosellAccess
import Testing

struct PrincipalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { arn }
        let kind: Principal.Kind
        let arn: String
        let idPrefix: String
        let idLength: Int
        let name: String?
        /// What policies see under `aws:PrincipalArn`, `aws:PrincipalType` and `aws:username`.
        let policyARN: String
        let type: String
        let userName: String?
    }

    static let rows = [
        Row(
            kind: .user(name: "dana"),
            arn: "arn:aws:iam::111122223333:user/dana",
            idPrefix: "AIDA",
            idLength: 21,
            name: "dana",
            policyARN: "arn:aws:iam::111122223333:user/dana",
            type: "User",
            userName: "dana"
        ),
        Row(
            kind: .assumedRole(name: "Sellers", session: "erin"),
            arn: "arn:aws:sts::111122223333:assumed-role/Sellers/erin",
            idPrefix: "AROA",
            idLength: 26,
            name: "Sellers",
            policyARN: "arn:aws:iam::111122223333:role/Sellers",
            type: "AssumedRole",
            userName: nil
        ),
        Row(
            kind: .root,
            arn: "arn:aws:iam::111122223333:root",
            idPrefix: "111122223333",
            idLength: 12,
            name: nil,
            policyARN: "arn:aws:iam::111122223333:root",
            type: "Account",
            userName: nil
        ),
    ]

    @Test("has the names of its kind", arguments: rows)
    func names(_ row: Row) {
        let principal = Principal(account: "111122223333", kind: row.kind)
        #expect(principal.arn == row.arn)
        #expect(principal.uniqueID.hasPrefix(row.idPrefix))
        #expect(principal.uniqueID.count == row.idLength)
        #expect(principal.name == row.name)
    }

    @Test("is known to policies by the facts of its kind", arguments: rows)
    func facts(_ row: Row) {
        let principal = Principal(account: "111122223333", kind: row.kind, tags: ["Team": "east"])
        let request = AccessRequest(principal, "partnercentral:GetPartner", on: "*")
        #expect(request.values(of: "aws:PrincipalAccount") == ["111122223333"])
        #expect(request.values(of: "aws:PrincipalArn") == [row.policyARN])
        #expect(request.values(of: "aws:PrincipalType") == [row.type])
        #expect(request.values(of: "aws:userid") == [principal.uniqueID])
        #expect(request.values(of: "aws:username") == row.userName.map { [$0] })
        #expect(request.values(of: "AWS:principaltag/TEAM") == ["east"])
        #expect(request.values(of: "aws:PrincipalTag/Cost") == nil)
    }

    @Test("keeps its identifier, which nobody shares")
    func identifiers() {
        let names = (0..<500).map { "user\($0)" } + ["dana", "danb", "Dana"]
        let identifiers = names.map { Principal(account: "111122223333", kind: .user(name: $0)).uniqueID }
        #expect(identifiers == names.map { Principal(account: "111122223333", kind: .user(name: $0)).uniqueID })
        #expect(Set(identifiers).count == names.count)
        #expect(identifiers.allSatisfy { $0.allSatisfy { $0.isUppercase || ("2"..."7").contains($0) } })
        #expect(Principal(account: "444455556666", kind: .user(name: "dana")).uniqueID != Principal.dana().uniqueID)
    }

    @Test("keeps a role's identifier over its sessions")
    func sessions() {
        let identifiers = ["one", "two"].map {
            Principal(account: "111122223333", kind: .assumedRole(name: "Sellers", session: $0)).uniqueID
        }
        #expect(identifiers[0].hasSuffix(":one"))
        #expect(identifiers[0].dropLast(4) == identifiers[1].dropLast(4))
    }
}
