import CosellShell
import Testing

@testable import CosellIntegrations

/// The channels file, and what is wrong with one.
struct NotifySettingsTests {
    private func read(_ text: String) throws(Complaint) -> NotifySettings {
        try NotifySettings(text: text, file: "notify.yaml") {
            ["HOOK": "https://hooks.example/s3cret", "PASSWORD": "p"][$0]
        }
    }

    @Test("all four kinds, with secrets from the environment, which nothing shows")
    func kinds() throws {
        let settings = try read(
            """
            expiry_within: 36h
            channels:
              a: {kind: slack, url_env: HOOK}
              b: {kind: teams, url: "http://127.0.0.1:8080/x", facts: approved}
              c: {kind: webhook, url_env: HOOK, token_env: PASSWORD}
              d: {kind: smtp, host: mail.example.com, from: a@b.c, to: [d@e.f], username: u, password_env: PASSWORD}
            """
        )
        #expect(settings.expiry.seconds == 36 * 3600)
        #expect(settings.channels.map(\.way.word) == ["slack", "teams", "webhook", "smtp"])
        #expect(settings.channels.map(\.kinds.count) == [9, 1, 9, 9])
        var shown = ""
        dump(settings, to: &shown)
        #expect(!shown.contains("s3cret") && !"\(settings)".contains("s3cret"))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String { channel }
        /// Of a channel.
        let channel: String
        let place: String
        let what: String
    }

    static let faults: [Fault] = [
        .init(channel: "{kind: slak, url_env: HOOK}", place: "line 2: channels.a.kind", what: "there is no 'slak'"),
        .init(channel: "{url_env: HOOK}", place: "line 2: channels.a", what: "the channel has no kind"),
        .init(channel: "{kind: slack}", place: "line 2: channels.a", what: "the channel has no address"),
        .init(channel: "{kind: slack, url_evn: HOOK}", place: "line 2", what: "there is no key 'url_evn' here"),
        .init(channel: "{kind: slack, url_env: NONE}", place: "line 2: channels.a.url_env", what: "NONE is not set"),
        .init(channel: "{kind: slack, url: hooks}", place: "line 2: channels.a.url", what: "no address of a webhook"),
        .init(
            channel: "{kind: slack, url: 'http://hooks.example/x'}",
            place: "line 2: channels.a.url",
            what: "no address of a webhook"
        ),
        .init(
            channel: "{kind: slack, url: 'http://127.0.0.1.evil.example/x'}",
            place: "line 2: channels.a.url",
            what: "no address of a webhook"
        ),
        .init(channel: "{kind: slack, url_env: HOOK, host: x}", place: "line 2: channels.a.host", what: "has no host"),
        .init(channel: "{kind: smtp, url_env: HOOK}", place: "line 2: channels.a.url_env", what: "has no url_env"),
        .init(channel: "{kind: smtp, host: x, from: a@b.c}", place: "line 2: channels.a", what: "lacks from or to"),
        .init(
            channel: "{kind: smtp, host: x, from: a, to: b@c.d}",
            place: "line 2: channels.a.from",
            what: "'a' is no mail address"
        ),
        .init(
            channel: "{kind: smtp, host: x, from: a@b.c, to: b@c.d, username: u}",
            place: "line 2: channels.a.username",
            what: "without password_env"
        ),
        .init(
            channel:
                "{kind: smtp, host: x, from: a@b.c, to: b@c.d, username: u, password_env: PASSWORD, starttls: false}",
            place: "line 2: channels.a.username",
            what: "in the clear"
        ),
        .init(
            channel: "{kind: slack, url_env: HOOK, facts: [approvd]}",
            place: "line 2: channels.a.facts[0]",
            what: "there is no 'approvd'"
        ),
    ]

    @Test("a fault is named with its line", arguments: faults)
    func fault(_ fault: Fault) {
        let complaint = #expect(throws: Complaint.self) { try read("channels:\n  a: \(fault.channel)\n") }
        #expect(complaint?.place?.hasPrefix("notify.yaml, \(fault.place)") == true, "\(complaint?.place ?? "")")
        #expect(complaint?.what.contains(fault.what) == true, "\(complaint?.what ?? "")")
        #expect(complaint?.remedy != nil)
    }
}
