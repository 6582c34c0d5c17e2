import CosellAccess
import CosellWire
import Testing

@testable import AccessChecks

/// GetSessionToken, GetCallerIdentity and GetAccessKeyInfo.
struct SessionTokenTests {
    private static let denial = AttachedPolicy.inline("No", #"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#)

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var kind = Principal.Kind.user(name: "dana")
        var policies: [AttachedPolicy] = []
        var isTemporary = false
        var more = ""
        var outcome = "ok"
        var seconds: Int64?
    }

    static let rows = [
        Row(testDescription: "needs no policy", seconds: 43_200),
        Row(testDescription: "is denied by one", policies: [denial], outcome: "AccessDenied"),
        Row(testDescription: "as long as asked", more: "&DurationSeconds=129600", seconds: 129_600),
        Row(testDescription: "not longer", more: "&DurationSeconds=129601", outcome: "ValidationError"),
        Row(testDescription: "root has an hour", kind: .root, more: "&DurationSeconds=7200", seconds: 3600),
        Row(testDescription: "not by its own credentials", isTemporary: true, outcome: "AccessDenied"),
        Row(testDescription: "not for roles", kind: .assumedRole(name: "Crm", session: "s"), outcome: "AccessDenied"),
        Row(testDescription: "half a second factor", more: "&TokenCode=123456", outcome: "AccessDenied"),
    ]

    @Test("makes temporary credentials of the caller's own", arguments: rows)
    func sessionToken(_ row: Row) async throws {
        let point = try await Checkpoint.open()
        let caller = Principal(
            account: Checkpoint.account,
            kind: row.kind,
            policies: row.policies,
            session: row.isTemporary ? Principal.Session() : nil
        )
        let answer = await point.ask(.sts, "Action=GetSessionToken\(row.more)", by: caller)
        #expect(answer.outcome == row.outcome)
        #expect(answer.content("Expiration") == row.seconds.map { point.now.adding(seconds: $0).description })
        if row.outcome == "ok" { #expect(try await point.principal(answer)?.arn == caller.arn) }
    }

    @Test("IAM does not take them, STS does")
    func limits() async throws {
        let point = try await Checkpoint.open()
        let answer = await point.ask(.sts, "Action=GetSessionToken", by: Checkpoint.user("dana", []))
        let caller = try #require(try await point.principal(answer))
        #expect(await point.ask(.iam, "Action=GetUser", by: caller).outcome == "InvalidClientTokenId")
        #expect(await point.ask(.sts, "Action=GetCallerIdentity", by: caller).outcome == "ok")
    }

    @Test("nobody can be kept from asking who he is")
    func identity() async throws {
        let point = try await Checkpoint.open()
        let dana = Checkpoint.user("dana", [Self.denial])
        let answer = await point.ask(.sts, "Action=GetCallerIdentity", by: dana)
        #expect(
            answer.text == """
                <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
                <Arn>arn:aws:iam::111122223333:user/dana</Arn><UserId>\(dana.uniqueID)</UserId>\
                <Account>111122223333</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r-1</RequestId>\
                </ResponseMetadata></GetCallerIdentityResponse>
                """
        )
    }

    @Test("a key tells its account, a temporary one too")
    func keyInfo() async throws {
        let point = try await Checkpoint.open()
        let dana = Checkpoint.user("dana", [.everything])
        let made = await point.ask(.sts, "Action=GetSessionToken", by: dana)
        let temporary = try #require(made.content("AccessKeyId"))
        for key in ["AKIAEXAMPLEDANA00001", temporary] {
            let answer = await point.ask(.sts, "Action=GetAccessKeyInfo&AccessKeyId=\(key)", by: dana)
            #expect(answer.content("Account") == Checkpoint.account)
        }
        let unknown = "Action=GetAccessKeyInfo&AccessKeyId=ASIAEXAMPLEDANA00009"
        #expect(await point.ask(.sts, unknown, by: dana).outcome == "ValidationError")
        #expect(await point.ask(.sts, unknown, by: Checkpoint.user("dana", [])).outcome == "AccessDenied")
    }
}
