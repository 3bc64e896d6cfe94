using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Checks the plain settings of an experiment.</summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="warnings">Warnings are added here.</param>
internal sealed partial class HeadChecks(List<Fault> faults, List<Text> warnings)
{
    /// <summary>What the name of an experiment looks like, from its first character to its last.</summary>
    public const string NameShape = "[a-z0-9][a-z0-9._-]{0,63}";

    private static readonly string[] Texts =
        [.. YamlBinder.PropertiesOf(typeof(ExperimentHead)).Where(one => one.Property.PropertyType == typeof(string)).Select(one => one.Key)];

    /// <summary>Checks them by themselves: the name, the warm-up, and texts that a comment may have cut.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="head">Its plain settings.</param>
    public void Check(YamlMap map, ExperimentHead head)
    {
        if (map.Find("name") is null)
        {
            faults.Add(map.Fault(ValueTexts.IsMissing("name")));
        }
        else if (!NamePattern().IsMatch(head.Name))
        {
            faults.Add(map.Find("name")!.Fault(
                ExperimentFaultTexts.NotAName(Shown.Quoted(head.Name))));
        }

        if (head.Warmup >= head.Rounds)
        {
            warnings.Add(CheckTexts.AllWarmUp.With(Number(head.Warmup), Number(head.Rounds)));
        }

        RemarkOnComments(map);
    }

    /// <summary>Checks what they name: the baseline and tables to keep; and the scenarios that the command line names.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="head">Its plain settings.</param>
    /// <param name="names">Names of the scenarios; empty when these are at fault.</param>
    /// <param name="options">What the command line changes.</param>
    public void CheckReferences(YamlMap map, ExperimentHead head, IReadOnlyList<string> names, ExperimentOptions options)
    {
        if (head.Baseline.Length > 0 && names.Count > 0 && !names.Contains(head.Baseline))
        {
            faults.Add(map.Find("baseline")!.Fault(
                ExperimentFaultTexts.NoBaseline(Shown.Quoted(head.Baseline), NearestWord.Hint(head.Baseline, names), string.Join(", ", names))));
        }

        foreach (var name in options.Scenarios.Where(name => names.Count > 0 && !names.Contains(name)))
        {
            faults.Add(new Fault("--scenario", 0, 0,
                ExperimentFaultTexts.NoScenario(Shown.Quoted(name), NearestWord.Hint(name, names), string.Join(", ", names))));
        }

        CheckTables(map, head.Keep ?? []);
    }

    /// <summary>Refuses what is no table, and remarks on a name of before: it stays in the settings as written, so that they keep their hash.</summary>
    private void CheckTables(YamlMap map, IReadOnlyList<string> keep)
    {
        foreach (var table in keep.Where(KeptTables.FormerNames.Values.Contains))
        {
            warnings.Add(CheckTexts.FormerTable.With(Text.Same(table), Text.Same(KeptTables.NameNow(table))));
        }

        foreach (var table in keep.Where(table => !KeptTables.All.Contains(KeptTables.NameNow(table))))
        {
            faults.Add(map.Find("keep")!.Fault(
                ExperimentFaultTexts.NotATable(Shown.Quoted(table), NearestWord.Hint(table, KeptTables.All), string.Join(", ", KeptTables.All))));
        }
    }

    /// <summary>A remark for each text of the head that ends at a #, since what follows may belong to it.</summary>
    private void RemarkOnComments(YamlMap map)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlScalar { Comment: { } comment } text && Texts.Contains(key.Value))
            {
                warnings.Add(CheckTexts.CutByComment.With([.. ((string[])[key.Value, Shown.Quoted(text.Value), Shown.Quoted(comment)]).Select(Text.Same)]));
            }
        }
    }

    private static Text Number(int number) => Text.Same(number.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex($@"^{NameShape}\z")]
    private static partial Regex NamePattern();
}
