using System.Globalization;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Who would sit at the table of an issue of a case, in each scenario, and how often: the share of the tables on it that count, over all
/// replications, at which an actor ever had a seat.
/// </summary>
/// <param name="Issue">The issue's identifier in the case; empty: all issues together, as the case lists none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Actors">The case's actors, in its order.</param>
/// <param name="Tables">Per scenario the number of tables on it that count.</param>
/// <param name="Seated">Per scenario, actor by actor, the share of these tables at which it sat; no value without tables.</param>
/// <param name="Covered">
/// Per scenario, by domain that the issue involves, the mean over these tables of how much of it the members could do, 0 … 1; no value
/// without a table that deliberated.
/// </param>
/// <param name="Existing">The tables that exist on it in the case.</param>
public sealed record CaseMatrix(
    string Issue, string Name, IReadOnlyList<CaseActor> Actors, IReadOnlyDictionary<string, int> Tables,
    IReadOnlyDictionary<string, double?[]> Seated, IReadOnlyDictionary<string, IReadOnlyList<(string Domain, double? Covered)>> Covered,
    IReadOnlyList<CaseSeats> Existing)
{
    /// <summary>What is covered less than this is said to stay uncovered.</summary>
    public const double Uncovered = 0.5;

    /// <summary>Tables that store what is needed.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["closed_table", "member", "actor", "case_issue", "case_domain", "existing_table", "existing_member"];

    /// <summary>
    /// Actors that have no seat at a table that exists, and sit at more than half of the tables on its issue in a scenario.
    /// </summary>
    /// <param name="table">The table that exists.</param>
    /// <param name="arm">The scenario.</param>
    public IEnumerable<CaseActor> MissingAt(CaseSeats table, Arm arm) =>
        Actors.Where(actor => Seated[arm.Name][actor.Index] > 0.5 && !table.Members.Contains(actor.Index))
            .OrderByDescending(actor => Seated[arm.Name][actor.Index]).ThenBy(actor => actor.Index);

    /// <summary>The matrices of the case that all compared results share, an issue each; none where there is no case, or no shared one.</summary>
    /// <param name="compared">The results.</param>
    public static IReadOnlyList<CaseMatrix> Of(ComparedResults compared)
    {
        var first = compared.ResultOf(compared.Set.Arms.Baseline);
        if (!first.IsCase || compared.Results.Any(result => !Needs.All(result.Tables.Contains))
            || compared.Results.Any(result => result.PointSettings.Case != first.PointSettings.Case))
        {
            return [];
        }

        CaseActor[] actors = [.. first.Reader.Query("select distinct actor, id, coalesce(name, id), kind from actor where point = $1 order by actor", first.Point)
            .Select(row => new CaseActor((int)row[0]!, (string)row[1]!, (string)row[2]!, (string)row[3]!))];
        string[] domains = [.. first.Reader.Query("select coalesce(name, id) from case_domain order by domain").Select(row => (string)row[0]!)];
        var existing = ReadExisting(first);
        var issues = first.Reader.Query("select id, coalesce(name, id) from case_issue order by rowid").Select(row => (Id: (string)row[0]!, Name: (string)row[1]!)).ToArray();
        var seats = compared.Set.Arms.All.ToDictionary(arm => arm.Name, arm => ArmSeats.Read(compared.ResultOf(arm), compared.ScenarioOf(arm)));
        return [.. (issues.Length > 0 ? issues : [("", "")]).Select(issue => new CaseMatrix(
            issue.Id, issue.Name, actors,
            seats.ToDictionary(arm => arm.Key, arm => arm.Value.Tables(issue.Id)),
            seats.ToDictionary(arm => arm.Key, arm => arm.Value.Seated(issue.Id, actors.Length)),
            seats.ToDictionary(arm => arm.Key, arm => arm.Value.Covered(issue.Id, domains)),
            [.. existing.Where(table => issue.Id.Length == 0 || table.Issue == issue.Id)]))];
    }

    private static CaseSeats[] ReadExisting(ComparedResult result)
    {
        var members = result.Reader.Query("select table_id, actor from existing_member order by table_id, actor")
            .ToLookup(row => (string)row[0]!, row => (int)row[1]!);
        return [.. result.Reader.Query("select id, coalesce(name, id), issue from existing_table")
            .Select(row => new CaseSeats((string)row[1]!, (string?)row[2], [.. members[(string)row[0]!]]))];
    }

    /// <summary>The tables of one scenario.</summary>
    private sealed class ArmSeats(
        ILookup<string, int> tables, ILookup<string, (int Actor, int Times)> seats, ILookup<string, string> coverage)
    {
        public static ArmSeats Read(ComparedResult result, string scenario)
        {
            const string counted = "point = $1 and scenario = $2 and not is_warm_up";
            List<object?[]> Ask(string sql) => result.Reader.Query(sql, result.Point, scenario);
            return new ArmSeats(
                Ask($"select coalesce(case_issue, ''), count(*) from closed_table where {counted} group by all order by all")
                    .ToLookup(row => (string)row[0]!, row => Number(row[1])),
                Ask($"select coalesce(case_issue, ''), actor, count(*) from member join closed_table using (point, scenario, replication, issue) where {counted} group by all order by all")
                    .ToLookup(row => (string)row[0]!, row => ((int)row[1]!, Number(row[2]))),
                Ask($"select coalesce(case_issue, ''), domain_coverage from closed_table where {counted} and domain_coverage is not null order by replication, issue")
                    .ToLookup(row => (string)row[0]!, row => (string)row[1]!));
        }

        public int Tables(string issue) => tables[issue].Sum();

        public double?[] Seated(string issue, int actors)
        {
            var shares = new double?[actors];
            if (Tables(issue) is var all && all > 0)
            {
                Array.Fill(shares, 0);
                foreach (var (actor, times) in seats[issue])
                {
                    shares[actor] = (double)times / all;
                }
            }

            return shares;
        }

        public IReadOnlyList<(string Domain, double? Covered)> Covered(string issue, string[] domains)
        {
            string[][] rows = [.. coverage[issue].Select(text => text.Split(' '))];
            return [.. domains.Select((domain, d) => (domain, Values: rows.Where(row => row[d] != "-").Select(row => double.Parse(row[d], CultureInfo.InvariantCulture)).ToArray()))
                .Where(one => one.Values.Length > 0 || rows.Length == 0).Select(one => (one.domain, one.Values.Length == 0 ? (double?)null : one.Values.Average()))];
        }

        private static int Number(object? count) => Convert.ToInt32(count, CultureInfo.InvariantCulture);
    }
}

/// <summary>An actor of a case.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
public sealed record CaseActor(int Index, string Id, string Name, string Kind);

/// <summary>A table that exists in a case, and who sits at it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Issue">Identifier of its issue; null: not known.</param>
/// <param name="Members">Numbers of its members, ascending.</param>
public sealed record CaseSeats(string Name, string? Issue, IReadOnlyList<int> Members);
