/// The jobs as lines of a crontab.
enum CronLines {
    static func text(_ settings: InitSettings) -> String {
        let daily = "\(settings.minute) \(settings.hour) * * *"
        let weekly = "\(settings.minute) \(settings.weeklyHour) * * \(settings.weeklyDay)"
        return """
            # The jobs of `cosell init --cron`, each day and each week.
            \(daily) \(line(settings.daily, settings))
            \(weekly) \(line(settings.weekly, settings))

            """
    }

    /// As a shell reads it, with cron's own sign for the end of a line escaped.
    private static func line(_ words: [String], _ settings: InitSettings) -> String {
        let variables = settings.variables.map { "\($0.name)=\($0.value.shellWord)" }
        return (variables + [settings.program.shellWord] + words.map(\.shellWord)).joined(separator: " ")
            .replacing("%", with: "\\%")
    }
}

extension String {
    /// As one word of a shell.
    var shellWord: String {
        let isPlain = !isEmpty && unicodeScalars.allSatisfy { "%+,-./:=@_".unicodeScalars.contains($0) || $0.isWord }
        return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}

extension Unicode.Scalar {
    fileprivate var isWord: Bool { "a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self }
}
