/// The jobs as a workflow of GitHub Actions, which keeps the local database in its cache from run to run.
enum GitHubWorkflow {
    static let file = ".github/workflows/cosell.yml"
    static let rules = ".github/cosell/referral-rules.yaml"
    static let channels = ".github/cosell/notify.yaml"
    private static let database = ".cosell/local.sqlite"

    static func text(_ settings: InitSettings) -> String {
        let daily = "\(settings.minute) \(settings.hour) * * *"
        let weekly = "\(settings.minute) \(settings.weeklyHour) * * \(settings.weeklyDay)"
        return """
            # Written by `cosell init --github`: a partner's daily and weekly jobs.
            # Secrets: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY\(settings.notifies ? ", SLACK_WEBHOOK" : "").
            # The variable COSELL_DOWNLOAD: the address of a cosell binary for Linux, unless the runner has one.
            name: cosell

            on:
              schedule:
                - cron: '\(daily)'
                - cron: '\(weekly)'
              workflow_dispatch:

            permissions:
              contents: read

            # One run at a time: they share the local database.
            concurrency:
              group: cosell
              cancel-in-progress: false

            jobs:
              cosell:
                runs-on: ubuntu-latest
                timeout-minutes: 120
                env:
            \(environment(settings))
                steps:
                  - uses: actions/checkout@v4

                  - name: Install cosell
                    env:
                      COSELL_DOWNLOAD: ${{ vars.COSELL_DOWNLOAD }}
                    run: |
                      if ! command -v cosell > /dev/null; then
                        mkdir -p "$RUNNER_TEMP/cosell"
                        curl --fail --silent --show-error --location --output "$RUNNER_TEMP/cosell/cosell" "$COSELL_DOWNLOAD"
                        chmod +x "$RUNNER_TEMP/cosell/cosell"
                        echo "$RUNNER_TEMP/cosell" >> "$GITHUB_PATH"
                      fi

                  - name: Look at keys, policies and clock
                    run: cosell doctor --for sync --for referrals

                  - name: Bring the local database back
                    uses: actions/cache/restore@v4
                    with:
                      path: .cosell
                      key: cosell-${{ github.run_id }}
                      restore-keys: cosell-

                  - name: Daily jobs
                    run: \(line(settings.dailyElsewhere))

                  - name: Weekly reports
                    if: github.event_name == 'workflow_dispatch' || github.event.schedule == '\(weekly)'
                    run: \(line(settings.weeklyElsewhere))

                  - name: Show the pipeline
                    run: \(line(["report", "pipeline", "--output", "markdown"])) >> "$GITHUB_STEP_SUMMARY"

                  - name: Keep the local database
                    if: always()
                    uses: actions/cache/save@v4
                    with:
                      path: .cosell
                      key: cosell-${{ github.run_id }}

            """
    }

    private static func line(_ words: [String]) -> String {
        (["cosell"] + words.map(\.shellWord)).joined(separator: " ")
    }

    private static func environment(_ settings: InitSettings) -> String {
        let secrets = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] + (settings.notifies ? ["SLACK_WEBHOOK"] : [])
        var lines = secrets.map { "\($0): ${{ secrets.\($0) }}" }
        lines.append("AWS_REGION: \((settings.region ?? "us-east-1").yamlWord)")
        if let endpoint = settings.endpoint { lines.append("AWS_ENDPOINT_URL: \(endpoint.yamlWord)") }
        lines.append("COSELL_CATALOG: \(settings.catalog)")
        lines.append("COSELL_DATABASE: \(database)")
        lines.append("COSELL_REFERRAL_RULES: \(rules)")
        if settings.notifies { lines.append("COSELL_NOTIFY_CHANNELS: \(channels)") }
        return lines.map { "      \($0)" }.joined(separator: "\n")
    }
}

extension InitSettings {
    /// On a machine of somebody else's, on which neither this one's folders nor its options hold.
    fileprivate var dailyElsewhere: [String] {
        ["run", "daily-sync", "referrals", "stale"] + (notifies ? ["notify"] : [])
    }

    fileprivate var weeklyElsewhere: [String] { ["run", "pipeline", "weekly"] }

    fileprivate var region: String? { said("--region") ?? carried("AWS_REGION") ?? carried("AWS_DEFAULT_REGION") }
    fileprivate var endpoint: String? { said("--endpoint-url") ?? carried("AWS_ENDPOINT_URL") }

    private func said(_ option: String) -> String? {
        options.firstIndex(of: option).map { options[$0 + 1] }
    }

    private func carried(_ name: String) -> String? { variables.first { $0.name == name }?.value }
}

extension String {
    /// In quotes, in which YAML reads nothing but two of them; an expression of GitHub's cannot begin in it.
    fileprivate var yamlWord: String { "'\(replacing("'", with: "''").replacing("${{", with: "$ {{"))'" }
}
