using OpgaveSim.Analysis.Published;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Validation;

/// <summary>What is to be run, from names and settings as a user gives them.</summary>
public static class PublishedPlan
{
    /// <summary>Replicates that a point can have at most.</summary>
    public const int MostReplicates = 1_000_000;

    /// <summary>
    /// The points to run. Without settings, or with the number of replicates alone: all points that the models list. With a parameter: one point
    /// of each model, its defaults with what is set, and all its measures; those that a listed point holds against a published value are here too.
    /// </summary>
    /// <param name="models">The models that there are.</param>
    /// <param name="names">Names of the models to run; none: all.</param>
    /// <param name="sets">Settings, <c>key=value</c>.</param>
    /// <param name="quick">Whether the quick size is wanted.</param>
    /// <exception cref="FaultsException">A name, parameter or value that is not allowed: all of them at once.</exception>
    public static IReadOnlyList<PlannedPoint> Of(
        IReadOnlyList<PublishedModel> models, IReadOnlyList<string> names, IReadOnlyList<string> sets, bool quick)
    {
        var faults = new List<Fault>();
        foreach (var name in names.Where(name => models.All(model => model.Name != name)))
        {
            var known = models.Select(model => model.Name).ToArray();
            faults.Add(new Fault(name, 0, 0, PublishedFaultTexts.NoModel(string.Join(", ", known), NearestWord.Hint(name, known))));
        }

        var chosen = models.Where(model => names.Count == 0 || names.Contains(model.Name)).ToArray();
        var changes = Changes(chosen, sets, names.Count == 0, faults);
        var planned = faults.Count > 0 ? [] : chosen.SelectMany(model => Points(model, changes, quick, faults)).ToArray();
        return faults.Count > 0 ? throw new FaultsException(faults) : planned;
    }

    private static Dictionary<string, string> Changes(
        IReadOnlyList<PublishedModel> chosen, IReadOnlyList<string> sets, bool hasNoName, List<Fault> faults)
    {
        var changes = new Dictionary<string, string>();
        foreach (var set in sets)
        {
            var at = set.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = at < 1 ? ("", "") : (set[..at], set[(at + 1)..]);
            if (at < 1)
            {
                faults.Add(new Fault($"--set {set}", 0, 0, PublishedFaultTexts.NotKeyValue));
            }
            else if (!changes.TryAdd(key, value))
            {
                faults.Add(new Fault($"--set {set}", 0, 0, PublishedFaultTexts.SetTwice(key)));
            }
            else if (hasNoName)
            {
                var having = chosen.Where(model => Keys(model).Contains(key)).Select(model => model.Name).ToArray();
                faults.Add(new Fault($"--set {set}", 0, 0, having.Length == 0
                    ? PublishedFaultTexts.NoParameterAnywhere(key, NearestWord.Hint(key, chosen.SelectMany(Keys).Distinct()))
                    : PublishedFaultTexts.NameTheModel(key, string.Join(", ", having))));
            }
            else
            {
                faults.AddRange(chosen.Select(model => Wrong(model, key, value)).OfType<Text>().Select(wrong => new Fault($"--set {set}", 0, 0, wrong)));
            }
        }

        return changes;
    }

    private static string[] Keys(PublishedModel model) => [.. model.Parameters.Select(parameter => parameter.Name), model.Replicates];

    private static Text? Wrong(PublishedModel model, string key, string value)
    {
        var parameter = model.Parameters.FirstOrDefault(parameter => parameter.Name == key)
            ?? (key == model.Replicates ? PublishedParameter.Whole(key, "", 1, 1, MostReplicates) : null);
        return parameter is null ? PublishedFaultTexts.NoParameter(model.Name, key, string.Join(", ", Keys(model)), NearestWord.Hint(key, Keys(model)))
            : parameter.Read(value) is null
                ? PublishedFaultTexts.NotAllowed(value, parameter.Allowed, parameter.Words is { } words ? NearestWord.Hint(value, words) : Text.None)
            : null;
    }

    private static IEnumerable<PlannedPoint> Points(PublishedModel model, Dictionary<string, string> changes, bool quick, List<Fault> faults)
    {
        int? replicates = changes.TryGetValue(model.Replicates, out var text) ? (int)double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
        var values = changes.Where(pair => pair.Key != model.Replicates).ToDictionary();
        if (values.Count == 0)
        {
            return model.Points.Select(point => new PlannedPoint(model, model.At(point), replicates ?? (quick ? point.Quick : point.Full), point.Cells));
        }

        var settings = new PublishedSettings(model.Parameters, values);
        if (model.Conflict(settings) is { } conflict)
        {
            faults.Add(new Fault($"{model.Name} {settings.Label}", 0, 0, PublishedFaultTexts.Conflict(conflict)));
            return [];
        }

        var listed = model.Points.FirstOrDefault(point => model.At(point).Equal(settings));
        var size = listed ?? model.Points[0];
        return [new PlannedPoint(model, settings, replicates ?? (quick ? size.Quick : size.Full), [.. model.Measures(settings).Select(measure =>
            listed?.Cells.FirstOrDefault(cell => cell.Measure == measure.Id) ?? new PublishedCell(measure.Id))])];
    }
}
