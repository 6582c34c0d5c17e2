import CosellClient

extension Surroundings {
    /// Where a file of settings lies that nobody named: below `$XDG_CONFIG_HOME`, else `~/.config`; nil without a home.
    func settingsFile(_ name: String) -> String? { folder("XDG_CONFIG_HOME", else: ".config").map { "\($0)/\(name)" } }

    /// What the command keeps for a person: below `$XDG_DATA_HOME`, else `~/.local/share`.
    var dataFolder: String? { folder("XDG_DATA_HOME", else: ".local/share") }

    private func folder(_ variable: String, else usual: String) -> String? {
        (self.variable(variable) ?? home.map { "\($0)/\(usual)" }).map { "\($0)/cosell" }
    }
}
