using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What tables do to each kind of actor, world by world, in the scenarios that are compared.</summary>
public sealed class KindValues
{
    private readonly Dictionary<(string Arm, string Kind, string Column), double?[]> values;
    private readonly ComparedResults compared;

    private KindValues(ComparedResults compared, IReadOnlyList<string> kinds, Dictionary<(string Arm, string Kind, string Column), double?[]> values) =>
        (this.compared, Kinds, this.values) = (compared, kinds, values);

    /// <summary>Columns of the table kind that are read.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["payoff_of_all", "losing_of_all", "never_invited", "never_seated"];

    /// <summary>The kinds, in the order of the first result.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Reads them; null where a result does not store the table kind.</summary>
    public static KindValues? Read(ComparedResults compared)
    {
        if (compared.Results.Any(result => !result.Tables.Contains("kind")))
        {
            return null;
        }

        var kinds = new List<string>();
        var values = new Dictionary<(string, string, string), double?[]>();
        foreach (var arm in compared.Set.Arms.All)
        {
            var result = compared.ResultOf(arm);
            foreach (var row in result.Reader.Query(
                $"select kind, replication, {string.Join(", ", Columns)} from kind where point = $1 and scenario = $2 order by replication, position",
                result.Point, compared.ScenarioOf(arm)))
            {
                var kind = (string)row[0]!;
                if (!kinds.Contains(kind))
                {
                    kinds.Add(kind);
                }

                for (var i = 0; i < Columns.Count; i++)
                {
                    if (!values.TryGetValue((arm.Name, kind, Columns[i]), out var worlds))
                    {
                        values[(arm.Name, kind, Columns[i])] = worlds = new double?[result.Values.WorldsAt(result.Point)];
                    }

                    worlds[(int)row[1]!] = (double?)row[2 + i];
                }
            }
        }

        return new KindValues(compared, kinds, values);
    }

    /// <summary>Mean over worlds; null is no value.</summary>
    public double? Mean(Arm arm, string kind, string column) => Moments.Mean([.. Of(arm, kind, column).OfType<double>()]);

    /// <summary>The difference of a scenario to the baseline.</summary>
    public SampleDifference ToBaseline(Arm arm, string kind, string column) => compared.Difference(
        arm, compared.Set.Arms.Baseline, Of(arm, kind, column), Of(compared.Set.Arms.Baseline, kind, column));

    private double?[] Of(Arm arm, string kind, string column) => values.GetValueOrDefault((arm.Name, kind, column), []);
}
