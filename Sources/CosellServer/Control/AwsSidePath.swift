import CosellDomain
import CosellSimulator
import CosellWire
import HTTPTypes

/// `/_cosell/aws-side`: how AWS behaves when nobody asks, read and replaced while the server runs (CP20, CP21).
struct AwsSidePath: Sendable {
    let setting: ControlSetting<AwsSideChoice>
    /// What is done when generators come.
    let acts: [AgendaAct]

    /// - Parameter configured: how AWS behaves until somebody says otherwise.
    init(_ player: ScenarioPlayer, settings: ControlSettings, configured: AwsSideChoice) {
        let setting = ControlSetting(
            .awsSide,
            in: settings,
            configured: configured.document,
            read: { try AwsSideChoice(document: $0) },
            take: { choice, isTold in
                if isTold { try await player.begin(choice.scenario) }
                player.play(choice.scenario)
            }
        )
        self.setting = setting
        acts = player.generating { setting.value?.scenario }
    }

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.path, "Say how AWS behaves when nobody asks") { _ in
                (setting.value ?? .manual).document
            },
            ControlRoute(
                .put,
                Self.path,
                "Let AWS behave so from now on: manual, auto, or by a scenario in JSON or YAML",
                body: .object([
                    .init("type", .string("object")),
                    .init("description", .string("mode: manual or auto; or a scenario, docs/scenarios.md")),
                ])
            ) { request in
                let text = String(decoding: try await request.bytes(), as: UTF8.self)
                let choice = try AwsSideChoice(text: text)
                try await setting.want(choice.document)
                return choice.document
            },
        ]
    }

    private static let path = ControlRoute.root + "aws-side"
}

/// How AWS's side behaves by itself.
enum AwsSideChoice: Sendable {
    /// AWS does nothing unasked.
    case manual
    case auto(reviewDelayMilliseconds: Int64, referralsPerDay: Double, seed: Int)
    /// By a scenario, and how it was written.
    case scenario(Scenario, Document)

    static let usualAuto = Self.auto(reviewDelayMilliseconds: 3000, referralsPerDay: 0, seed: 0)

    var scenario: Scenario? {
        switch self {
        case .manual: nil
        case .auto(let delay, let referrals, let seed):
            .auto(reviewDelayMilliseconds: delay, referralsPerDay: referrals, seed: seed)
        case .scenario(let scenario, _): scenario
        }
    }

    /// - Throws: ``ControlRefusal`` with line and key of what cannot be meant.
    init(text: String) throws(ControlRefusal) {
        let source = try ScenarioText(text)
        do {
            self = try Self.read(source.document)
        } catch {
            throw source.located(error)
        }
    }

    /// As ``document`` says it.
    init(document: Document) throws(ControlRefusal) { self = try Self.read(document) }

    private static func read(_ document: Document) throws(ControlRefusal) -> AwsSideChoice {
        guard document["mode"] != nil else { return .scenario(try Scenario(document), document) }
        let members = try Members(
            document,
            "",
            known: ["mode", "reviewDelay", "referralsPerDay", "seed", "scenario"]
        )
        switch try members.text("mode") {
        case "manual"?: return .manual
        case "auto"?:
            return .auto(
                reviewDelayMilliseconds: try members.duration("reviewDelay") ?? 3000,
                referralsPerDay: try members.amount("referralsPerDay") ?? 0,
                seed: try members.number("seed", 0...1_000_000_000) ?? 0
            )
        case "scenario"?:
            let inner = members["scenario"] ?? .object([])
            return .scenario(try Scenario(inner), inner)
        default: throw members.wrong("mode", "Give manual or auto, or a scenario.")
        }
    }

    var document: Document {
        switch self {
        case .manual: .object([.init("mode", .string("manual"))])
        case .auto(let delay, let referrals, let seed):
            .object([
                .init("mode", .string("auto")),
                .init("reviewDelay", .string(HouseDuration(milliseconds: delay).description)),
                .init("referralsPerDay", .double(referrals)), .init("seed", .integer(seed)),
            ])
        case .scenario(_, let document): .object([.init("mode", .string("scenario")), .init("scenario", document)])
        }
    }
}
