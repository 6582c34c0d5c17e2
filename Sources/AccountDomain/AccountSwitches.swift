/// The switches of the specification that handlers of Account obey.
package struct AccountSwitches: Sendable {
    /// Account 6: how long a business is looked at before it is verified, in seconds.
    package var verificationDelaySeconds: Int64 = 1
    /// Account 3.3: how long an update of a profile takes, in seconds; nil holds it until somebody decides.
    package var profileTaskDelaySeconds: Int64? = 1
    /// AD49: how long joining and parting of qualifications take, in seconds.
    package var qualificationsTaskSeconds: Int64 = 2
    /// Account 6: a code that counts for every address besides those that are mailed.
    package var fixedEmailCode: String?
    /// Where the pages stand on which people complete a verification; the key of the link follows. Asked for each answer:
    /// a port that the system chooses is known once it is bound.
    package var completionPages: @Sendable () -> String = { "http://127.0.0.1:8080/_cosell/verification/" }
    /// Account 3.3: words that no profile may have.
    package var blockedWords = ["prohibited-content"]
    /// Account 3.3: whether only PUBLIC profiles can be invited.
    package var requiresPublicProfile = false
    /// Account 3.5: whether an account that the registry does not know can be invited as a subsidiary.
    package var knowsEveryAccount = true
    /// Account 3.2: domains of public mail providers, which are nobody's.
    package var publicMailDomains: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "aol.com",
        "proton.me", "protonmail.com", "gmx.com", "mail.com", "qq.com", "163.com",
    ]

    package init() {}
}
