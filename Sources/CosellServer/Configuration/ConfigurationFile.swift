import CosellAccess

/// The YAML file as it is written; `docs/configuration.md` describes every key.
struct ConfigurationFile: Decodable {
    var accounts: [Account]?
    var switches: SwitchesSection?
    var faults: [Configuration.PlannedFault]?
    var connections: [[String]]?
    var control_plane: Bool?
    var control_token: String?
    var control_hosts: [String]?
    var control_origins: [String]?
    var auth: String?
    var region: String?
    var smtp: Mail?

    struct Mail: Decodable {
        var host: String?
        var port: Int?
        var starttls: Bool?
        var username: String?
        var password: String?
        var from: String?
    }

    struct Account: Decodable {
        var id: String
        var name: String
        var partner: Bool?
        var website: String?
        var owner: Contact?
        var directory: [Contact]?
        var partner_path: String?
        var special_programs: Bool?
        var users: [Identity]?
        var roles: [Identity]?
        var root: Identity?
        var solutions: [SolutionEntry]?
    }

    struct Contact: Decodable {
        var email: String
        var first_name: String
        var last_name: String
        var business_title: String?
        var phone: String?
    }

    struct Identity: Decodable {
        var name: String?
        var session: String?
        var access_keys: [Key]?
        var managed_policies: [String]?
        var policies: [Policy]?
        var trust_policy: TrustPolicy?
        var max_session_duration: Int?
    }

    struct Key: Decodable {
        var id: String
        var secret: String
        var session_token: String?
        var expires_at: String?
    }

    struct SolutionEntry: Decodable {
        var catalog: String
        var id: String
        var name: String
        var status: String?
        var category: String?
        var created_at: String?
        var marketplace_arn: String?
    }

    struct SwitchesSection: Decodable {
        var throttling: Bool?
        var auto_review: AutoReview?
        var submit_engagement: String?
        var create_required_fields: Bool?
        var create_stage_policy: String?
        var require_marketing_source: Bool?
        var lock_software_revenue_when_approved: Bool?
        var unique_partner_identifier: Bool?
        var quirk_html_escape: Bool?
        var quirk_trailing_token: Bool?
        var referral_delay: Int?
        var require_connection: Bool?
        var require_job_role: Bool?
        var ace_eligible: Bool?
        var expose_open_aws_stage: Bool?
        var task_mode: String?
        var prospecting_pickup: Int?
        var prospecting_step: Int?
        var scoring_delay: Int?
        var verification_delay: Int?
        var profile_task_delay: Int?
        var fixed_email_code: String?
        var public_mail_domains: [String]?
        var blocked_words: [String]?
        var require_public_profile: Bool?
        var know_every_account: Bool?
        var benefits_require_partner: Bool?
        var benefit_review_delay: Int?
        var benefit_file_delay: Int?
        var contract_sign_delay: Int?
        var derived_spend_factor: String?
    }

    /// `off`, `approve_after=<seconds>`, or a script: a list of steps.
    enum AutoReview: Decodable {
        case word(String)
        case off
        case script([Step])

        struct Step: Decodable {
            var after: Int
            var status: String
            var comments: String?
            var reason: String?
        }

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if (try? value.decode(Bool.self)) == false {
                self = .off
            } else if let word = try? value.decode(String.self) {
                self = .word(word)
            } else {
                self = .script(try value.decode([Step].self))
            }
        }
    }

    /// The keys that each section knows; another is a mistake worth telling.
    static let knownKeys: [String: Set<String>] = [
        "": [
            "accounts", "connections", "switches", "faults", "auth", "region", "control_plane", "control_token",
            "control_hosts", "control_origins", "smtp",
        ],
        "accounts": [
            "id", "name", "partner", "website", "owner", "directory", "partner_path", "special_programs", "users",
            "roles", "root",
            "solutions",
        ],
        "accounts.owner": ["email", "first_name", "last_name", "business_title", "phone"],
        "accounts.directory": ["email", "first_name", "last_name", "phone"],
        "accounts.users": ["name", "access_keys", "managed_policies", "policies"],
        "accounts.roles": [
            "name", "session", "access_keys", "managed_policies", "policies", "trust_policy", "max_session_duration",
        ],
        "accounts.root": ["access_keys"],
        "accounts.users.access_keys": ["id", "secret", "session_token", "expires_at"],
        "accounts.roles.access_keys": ["id", "secret", "session_token", "expires_at"],
        "accounts.root.access_keys": ["id", "secret", "session_token", "expires_at"],
        "accounts.solutions": ["catalog", "id", "name", "status", "category", "created_at", "marketplace_arn"],
        "switches": [
            "throttling", "auto_review", "submit_engagement", "create_required_fields", "create_stage_policy",
            "require_marketing_source", "lock_software_revenue_when_approved", "unique_partner_identifier",
            "quirk_html_escape", "quirk_trailing_token", "referral_delay", "derived_spend_factor",
            "require_connection", "require_job_role", "ace_eligible", "task_mode", "prospecting_pickup",
            "prospecting_step", "scoring_delay", "verification_delay", "profile_task_delay", "expose_open_aws_stage",
            "fixed_email_code", "public_mail_domains", "blocked_words", "require_public_profile", "know_every_account",
            "benefits_require_partner", "benefit_review_delay", "benefit_file_delay", "contract_sign_delay",
        ],
        "switches.auto_review": ["after", "status", "comments", "reason"],
        "faults": ["operation", "error", "every"],
        "smtp": ["host", "port", "starttls", "username", "password", "from"],
    ]
}
