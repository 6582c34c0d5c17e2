/// The jobs as services and timers of a user's systemd.
enum SystemdUnits {
    static let timers = ["cosell-daily.timer", "cosell-weekly.timer"]

    static func files(_ settings: InitSettings) -> [(name: String, text: String)] {
        func time(_ hour: Int) -> String { "\(hour.twoDigits):\(settings.minute.twoDigits):00" }
        let day = settings.weeklyDay == 1 ? "Mon" : "Tue"
        return [
            ("cosell-daily.service", service("Partner Central's daily jobs", settings.daily, settings)),
            (timers[0], timer("Partner Central's daily jobs", "*-*-* \(time(settings.hour))")),
            ("cosell-weekly.service", service("Partner Central's weekly reports", settings.weekly, settings)),
            (timers[1], timer("Partner Central's weekly reports", "\(day) *-*-* \(time(settings.weeklyHour))")),
        ]
    }

    private static func service(_ title: String, _ words: [String], _ settings: InitSettings) -> String {
        let variables = settings.variables.map { "Environment=\("\($0.name)=\($0.value)".unitWord)\n" }.joined()
        let line = ([settings.program] + words).map { $0.unitWord.replacing("$", with: "$$") }
        return """
            # Written by `cosell init --systemd`.
            [Unit]
            Description=\(title)

            [Service]
            Type=oneshot
            \(variables)ExecStart=\(line.joined(separator: " "))

            """
    }

    private static func timer(_ title: String, _ calendar: String) -> String {
        """
        # Written by `cosell init --systemd`.
        [Unit]
        Description=\(title)

        [Timer]
        OnCalendar=\(calendar)
        RandomizedDelaySec=5min
        Persistent=true

        [Install]
        WantedBy=timers.target

        """
    }
}

extension String {
    /// As one word of a unit's line, in which `%` names things and a backslash begins an escape.
    fileprivate var unitWord: String {
        let escaped = replacing("\\", with: "\\\\").replacing("%", with: "%%").replacing("\"", with: "\\\"")
        let isPlain = !isEmpty && !contains { $0.isWhitespace || "'\";".contains($0) }
        return isPlain ? escaped : "\"\(escaped)\""
    }
}

extension Int {
    fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
