using System.Globalization;
using System.Text;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Calibration;

/// <summary>docs/plausible-worlds.md, made from a stored result.</summary>
public static class PlausiblePage
{
    /// <summary>Name of the page.</summary>
    public const string FileName = "plausible-worlds.md";

    /// <summary>Name of the result that it is made from.</summary>
    public const string ResultName = "plausible-worlds.json";

    /// <summary>Writes page and result.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="result">The calibration with its ensembles.</param>
    /// <param name="files">The command's files.</param>
    public static void Write(string folder, PlausibleResult result, OutputFiles files)
    {
        files.Write(Path.Combine(folder, ResultName), path => File.WriteAllText(path, result.ToText()));
        files.Write(Path.Combine(folder, FileName), path => File.WriteAllText(path, Markdown(result)));
    }

    /// <summary>The page.</summary>
    /// <param name="result">The calibration with its ensembles.</param>
    public static string Markdown(PlausibleResult result)
    {
        var (calibration, words) = (result.Calibration, new CalibrationWords(result.Calibration, ReportLanguage.English));
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            {PageFile.MarkdownMark}
            # Plausible worlds: what holds where worlds resemble the field
            A conclusion at one setting of the model says little. `opgavesim calibrate experiments/plausible/facts.yaml` finds the settings whose worlds resemble the field, and
            compares the logics over all of them. Each fact is a range with a source; each free setting has a prior. The scenario that stands for practice reasons somewhere between
            interest (0) and issue (1); where exactly is a free setting too. Everything on this page comes from `docs/{ResultName}`:

            ```
            opgavesim calibrate experiments/plausible/facts.yaml --draws {calibration.Draws} --out results/plausible
            opgavesim run results/plausible/ensemble --out results/plausible/ensemble/results
            opgavesim run results/plausible/prior --out results/plausible/prior/results
            opgavesim calibrate experiments/plausible/facts.yaml --draws {calibration.Draws} --out results/plausible --resume --page docs
            ```

            ## In how many plausible worlds reasoning from the issue does better

            """));
        foreach (var measure in ComparisonSet.Primary)
        {
            text.Append($"- {Sentence(measure, result)}\n");
        }

        text.Append(string.Create(CultureInfo.InvariantCulture, $"""

            {result.Plausible.Points} plausible settings, and {result.Prior.Points} of the priors, in {result.Plausible.Worlds} worlds each. At each setting the issue is *better*, *worse* or *no different* by the
            rules of [the reversal map](reversal-map.md); all outcomes against all scenarios are one family. The brackets give the 95 % interval of the share, over worlds and settings together.
            The shares hold for the model with these priors and these facts: none of its worlds has a mechanism that the model lacks.

            | outcome | issue against | better | no difference | worse | inconclusive | of the priors: better | no difference | worse |
            |---|---|---|---|---|---|---|---|---|

            """));
        foreach (var measure in ComparisonSet.Primary)
        {
            foreach (var row in result.Plausible.Rows.Where(row => row.Measure == measure.Id))
            {
                string Plausible(ReversalVerdict verdict) => Share(result.Plausible.Of(measure, row.Against, verdict));
                string Prior(ReversalVerdict verdict) => Share(result.Prior.Of(measure, row.Against, verdict));
                text.Append($"| {measure.Name} | {row.Against} | {Plausible(ReversalVerdict.Better)} | {Plausible(ReversalVerdict.NoDifference)} | {Plausible(ReversalVerdict.Worse)} "
                    + $"| {Plausible(ReversalVerdict.Inconclusive)} | {Prior(ReversalVerdict.Better)} | {Prior(ReversalVerdict.NoDifference)} | {Prior(ReversalVerdict.Worse)} |\n");
            }
        }

        text.Append("\n## Which facts can be met\n");
        Table(text, words.FactColumns, words.FactRows);
        text.Append('\n');
        foreach (var line in words.Said)
        {
            text.Append($"- {line}\n");
        }

        text.Append("\n## Which facts go together\nThe share of the draws that meet both facts. The brackets give its ratio to the share expected if the two facts were independent.\n");
        Table(
            text, ["", .. calibration.Facts.Select(fact => CalibrationTexts.Name(fact.Id).En)],
            [.. calibration.Facts.Select((fact, one) => (string[])[CalibrationTexts.Name(fact.Id).En, .. calibration.Facts.Select((_, other) => words.Pair(one, other) is var (share, ratio) && ratio.Length > 0 ? $"{share} ({ratio})" : share)])]);
        text.Append("\n## What the facts say about the settings\nThe median, with the range of 90 % in brackets. *Moved* is the largest difference between the two distributions.\n");
        Table(text, words.SettingColumns, words.SettingRows);
        text.Append("\n## The setting in the middle\n");
        foreach (var line in words.MiddleSaid)
        {
            text.Append($"{line}\n");
        }

        Table(text, words.MiddleColumns, words.MiddleRows);
        text.Append(string.Create(CultureInfo.InvariantCulture, $"\nSeed {calibration.Seed}. Digests: {string.Join(", ", calibration.Digests.Select(digest => $"{digest.Key} `{digest.Value}`"))}, "
            + $"ensemble `{result.Plausible.Digest}`, prior `{result.Prior.Digest}`.\n"));
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>What is said of an outcome against interest, or the first scenario where there is none of that name.</summary>
    private static string Sentence(Measure measure, PlausibleResult result)
    {
        var against = result.Plausible.Rows.Select(row => row.Against).Distinct().ToArray() is var all && all.Contains("interest") ? "interest" : all[0];
        string Of(EnsembleShares shares, ReversalVerdict verdict) => Percent(shares.Of(measure, against, verdict)[0]);
        return $"**{measure.Name}**, against {against}: in {Of(result.Plausible, ReversalVerdict.Better)} of the plausible worlds reasoning from the issue is better, no different in "
            + $"{Of(result.Plausible, ReversalVerdict.NoDifference)}, worse in {Of(result.Plausible, ReversalVerdict.Worse)}; {Of(result.Plausible, ReversalVerdict.Inconclusive)} are inconclusive. "
            + $"(Of the priors: {Of(result.Prior, ReversalVerdict.Better)}, {Of(result.Prior, ReversalVerdict.NoDifference)}, {Of(result.Prior, ReversalVerdict.Worse)}.)";
    }

    private static void Table(StringBuilder text, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append($"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            text.Append($"| {string.Join(" | ", row)} |\n");
        }
    }

    private static string Share(IReadOnlyList<double> share) => $"{Percent(share[0])} ({Number(share[1])}–{Number(share[2])})";

    private static string Percent(double share) => $"{Number(share)} %";

    private static string Number(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
}
