package import AccessChecks
package import AccountDomain
package import BenefitsDomain
package import ChannelDomain
package import SellingDomain
package import CosellAccess
package import CosellDomain
import SellingAPI

/// Everything the server is told at its start: who may call, what they have, how it behaves.
package struct Configuration: Sendable {
    package var accounts: [AccountConfiguration]
    /// Which partners may invite each other (D16).
    package var connections: Set<Connection> = []
    /// What stands beside them at the beginning: subsidiaries and invitations, which no file can say.
    package var story = AccountSeed()
    /// Whether `/_cosell/…` answers.
    package var hasControlPlane = true
    /// What opens `/_cosell/…` and `/metrics`; nil: drawn where others than this machine reach the server.
    package var controlToken: ControlToken?
    /// By which names this server is called, besides addresses and `localhost` (CP2).
    package var controlHosts: [String] = []
    /// Whose pages may use the control plane: `https://console.example.com`.
    package var controlOrigins: [String] = []
    package var switches = Switches()
    package var accountSwitches = AccountSwitches()
    package var benefitsSwitches = BenefitsSwitches()
    package var channelSwitches = ChannelSwitches()
    package var isThrottled = false
    /// How often accounts may call, where the command line says so.
    var quotas: QuotaPlan?
    /// How AWS behaves when nobody asks.
    var awsSide = AwsSideChoice.manual
    package var faults: [PlannedFault] = []
    /// Where mails are sent to, too; nil: nowhere.
    package var mail: MailConfiguration?
    package var signatures = SignatureConfiguration()
    /// What is odd but allowed, for the log.
    package var warnings: [String] = []

    package struct PlannedFault: Hashable, Sendable, Decodable {
        package let operation: String
        package let error: String
        /// Every n-th call of the operation; 1 means each.
        package var every = 1

        package init(operation: String, error: String, every: Int = 1) {
            (self.operation, self.error, self.every) = (operation, error, every)
        }

        private enum CodingKeys: CodingKey {
            case operation, error, every
        }

        package init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: CodingKeys.self)
            operation = try members.decode(String.self, forKey: .operation)
            error = try members.decode(String.self, forKey: .error)
            every = try members.decodeIfPresent(Int.self, forKey: .every) ?? 1
        }
    }
}

/// How signatures are checked.
package struct SignatureConfiguration: Hashable, Sendable {
    /// Whether any well-formed signature passes.
    package var isRelaxed = false
    /// The only region a scope may name; nil means any.
    package var region: String?
}

/// A partner account: its identities, and what Partner Central knows of it.
package struct AccountConfiguration: Sendable {
    package let partner: SellingPartner
    /// Whether the account begins as a partner; one that does not can register.
    package var isPartner = true
    /// What the alliance lead is by profession.
    package var leadTitle = AccountConfiguration.usualLeadTitle
    package var keys: [AccessKey]
    /// The users, with and without keys.
    package var users: [Principal] = []
    package var roles: [IdentityDirectory.Role] = []

    static let usualLeadTitle = "Alliance Lead"

    /// A key pair and whom it speaks for.
    package struct AccessKey: Sendable {
        package let id: String
        package let secret: String
        package let sessionToken: String?
        package let expiresAtEpochSeconds: Int64?
        package let principal: Principal
    }
}

/// A configuration that cannot be used: where, what, and what to do.
package struct ConfigurationError: Error, CustomStringConvertible {
    package let description: String
    let place: String
    let what: String
    /// The keys that lead to the fault, and numbers of elements as `[3]`; empty where the place says them.
    let path: [String]
    /// The same of what it repeats, and the way out; nil for a fault that repeats nothing.
    private(set) var repeated: (path: [String], fault: String, fix: String)?

    /// Characters kept of a long message at its beginning and at its end, where the way out stands.
    private static let kept = 480

    package init(_ place: String, _ what: String, path: [String] = []) {
        (self.place, self.what, self.path) = (place, what, path)
        let text = "\(place): \(what)"
        let isLong = text.utf8.count > 4 * Self.kept
        description = isLong ? "\(text.prefix(Self.kept)) … \(text.suffix(Self.kept))" : text
    }

    /// - Parameter first: leads to what is given again at `path`.
    init(_ place: String, _ fault: String, _ fix: String, _ path: [String], first: [String]) {
        self.init(place, "\(fault); \(fix)", path: path)
        repeated = (first, fault, fix)
    }
}
