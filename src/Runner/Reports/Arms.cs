using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Reports;

/// <summary>The arms of an experiment, and which of them can answer what: told by their logic, not by their name.</summary>
public sealed class Arms
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private Arms(IReadOnlyList<Arm> all, string baseline) => (All, Baseline) = (all, all.First(arm => arm.Name == baseline));

    /// <summary>All, in the order of the experiment.</summary>
    public IReadOnlyList<Arm> All { get; }

    /// <summary>The one that others are compared with.</summary>
    public Arm Baseline { get; }

    /// <summary>All but the baseline.</summary>
    public IEnumerable<Arm> Others => All.Where(arm => arm != Baseline);

    /// <summary>The arm that is driven by the issue throughout; null: there is none.</summary>
    public Arm? Issue => All.FirstOrDefault(arm => arm.Logic == Logics.Named("issue"));

    /// <summary>The arm that is driven by interest throughout; null: there is none.</summary>
    public Arm? Interest => All.FirstOrDefault(arm => arm.Logic == Logics.Named("interest"));

    /// <summary>The level of chance: chance invites, and members judge by the issue; null: there is none.</summary>
    public Arm? Chance => All.FirstOrDefault(arm => arm.Logic == Logics.Named("random"));

    /// <summary>Chance invites, and members judge by their interests; null: there is none.</summary>
    public Arm? ChanceWithInterests =>
        All.FirstOrDefault(arm => arm.Logic is { Invite: InviteRule.Random, Answer: 0, Deliberate: 0 });

    /// <summary>Pairs that differ in the invitation alone: the first invites for the issue, the second from interest.</summary>
    public IEnumerable<(Arm Mixed, Arm Interest)> InvitationAlone =>
        from mixed in All
        where mixed.Logic.Invite == InviteRule.Issue
        from interest in All
        where interest.Logic.Invite == InviteRule.Interest && mixed.DiffersInInvitationAlone(interest)
        select (mixed, interest);

    /// <summary>Reads the arms of the design's first point.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="settings">The experiment as it was run.</param>
    /// <param name="logicTexts">Logics as the experiment writes them, by scenario.</param>
    public static Arms Read(RunValues values, JsonNode settings, IReadOnlyDictionary<string, string> logicTexts)
    {
        var scenarios = settings["points"]![0]!["scenarios"]!.AsArray().ToDictionary(scenario => (string)scenario!["name"]!);
        return new Arms(
            [.. values.Scenarios.Select((name, position) => new Arm(
                name, position, logicTexts.GetValueOrDefault(name, ""),
                scenarios[name]!["logic"].Deserialize<Logic>(Options)!,
                scenarios[name]!["table"]!.ToJsonString(),
                (double?)scenarios[name]!["table"]!["tieDecay"] ?? 0))],
            values.Baseline);
    }

    /// <summary>An arm by its name.</summary>
    public Arm Named(string name) => All.First(arm => arm.Name == name);
}
