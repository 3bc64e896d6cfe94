using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.World;

var json = new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
var outDir = args[0];
Directory.CreateDirectory(outDir);
LogicChoice N(string n) => new(n, 0);
LogicChoice M(double m) => new(null, m);
var w = new WorldParameters { Actors = 60 };
var t = new TableParameters();
var cases = new (string Name, Logic Logic, WorldParameters W, TableParameters T, int Rounds, int Warm, MeasureScope Scope)[]
{
    ("interest", Logics.Named("interest"), w, t, 24, 4, MeasureScope.Full),
    ("kindred", Logics.Named("kindred"), w, t, 24, 4, MeasureScope.Full),
    ("mutual-gains", Logics.Named("mutual-gains"), w, t, 24, 4, MeasureScope.Full),
    ("issue", Logics.Named("issue"), w, t, 24, 4, MeasureScope.Full),
    ("expert", Logics.Named("expert"), w, t, 24, 4, MeasureScope.Full),
    ("mandate", Logics.Named("mandate"), w, t, 24, 4, MeasureScope.Full),
    ("random", Logics.Named("random"), w, t, 24, 4, MeasureScope.Full),
    ("coverage-reference", Logics.Named("coverage-reference"), w, t, 24, 4, MeasureScope.Full),
    ("mixed", Logics.Complete(M(0.3), M(0.6), 0.4, 0.7), w with { IssuesPerRound = 2 }, t, 20, 4, MeasureScope.Full),
    ("mixed-table", Logics.Complete(M(0), M(1), 0, 0), w, t, 24, 4, MeasureScope.Full),
    ("busy", Logics.Named("interest"), w with { Capacity = 1, IssuesPerRound = 6, Couplings = 9, Choices = 4, Domains = 10, Kinship = 0.8 }, t with { Exit = 0.005, Rule = DecisionRule.Majority, JudgementError = 0.5 }, 16, 4, MeasureScope.Full),
    ("busy-reference", Logics.Named("coverage-reference"), w with { Capacity = 1, IssuesPerRound = 6 }, t with { }, 16, 4, MeasureScope.Full),
    ("consensus", Logics.Complete(null, N("mutual-gains"), null, null), w, t with { Rule = DecisionRule.Consensus, Price = 0.001, Quorum = 0.25, Seats = 5 }, 20, 4, MeasureScope.Full),
    ("supermajority", Logics.Complete(null, N("random"), 0, 0), w with { Breadth = new() { Middle = 1 } }, t with { Rule = DecisionRule.Supermajority, Price = 0.002, Quorum = 0, Budget = 600, Meetings = 10, Forming = 2 }, 20, 4, MeasureScope.Full),
    ("long", Logics.Named("interest"), w with { IssuesPerRound = 4, TiesConsidered = 20, TiesTaken = 18, Homophily = -1, KindPull = 0.6 }, t with { TieDecay = 0.01, Exit = 0.01 }, 40, 12, MeasureScope.Full),
    ("unanswered", Logics.Complete(N("mandate"), N("mandate"), 0.5, 0.5), w with { Capacity = 1, IssuesPerRound = 9 }, t with { Aware = 5, SignalledAnew = 2, TieGrowth = 0, Veto = 0, Exit = 0 }, 12, 4, MeasureScope.Full),
    ("fill", Logics.Complete(null, N("expert"), 0, 0.2), w with { Actors = 40, Capacity = 2, IssuesPerRound = 2.3, CrossDomain = 1, Kinship = 0 }, t with { Fill = true, TieGrowth = 0.02, TieAfterFailure = 0.1, Scouted = 12 }, 16, 4, MeasureScope.Full),
    ("formation", Logics.Named("issue"), w, t, 24, 4, MeasureScope.Formation),
};
foreach (var c in cases)
{
    var setting = new RunSetting(new WorldSource(2026, 3, c.Rounds, c.W), c.Logic, c.T, c.Warm, c.Scope);
    var world = WorldBuilder.Build(setting.World);
    var course = new WorldCourse(world, setting, new PlainShell(world, setting));
    while (!course.IsOver) { course.PlayRoundAsync().AsTask().Wait(); }
    var rec = course.EndAsync().AsTask().Result;
    var a = world.Actors;
    var dump = new
    {
        Name = c.Name, RunKey = world.Draws.RunKey.ToString(), c.Logic, World = c.W, Table = c.T, Rule = c.T.Rule.ToString(), Start = c.Logic.Start.ToString(), Invite = c.Logic.Invite.ToString(), c.Rounds, c.Warm, Scope = c.Scope.ToString(),
        a.Kind, a.Home, Tier = a.Tier.Select(x => (int)x), Mandate = a.Mandate.Select(x => x.ToString()), a.Interests, a.Competence, a.Willingness, a.Skill, a.Capacity,
        StatusQuo = world.StatusQuo.ToString(),
        Ties = Enumerable.Range(0, a.Count).Select(i => world.FirstTies(i).Select(x => new object[] { x.To, x.Strength, x.Round })),
        Practices = Enumerable.Range(0, a.Count).Select(i => world.FirstPractices(i).Select(x => x.ToString())),
        Issues = Enumerable.Range(0, world.IssueCount).Select(i => world.Issue(i)).Select(i => new { i.Id, i.Arrival, i.Requirement, i.Domains }),
        Gatherings = rec.Gatherings.Select(g => new { g, Outcome = g.Outcome.ToString(), Solution = g.Realised?.Solution.ToString() }),
        RoundRecords = rec.Rounds, Actors = rec.Actors, rec.Measures, rec.TablesWithValue,
    };
    File.WriteAllText(Path.Combine(outDir, c.Name + ".json"), JsonSerializer.Serialize(dump, json));
    Console.WriteLine($"{c.Name}: {rec.Gatherings.Count} tables, {rec.Gatherings.Count(g => g.Outcome == TableOutcome.Realised)} realised, exits {rec.Gatherings.Sum(g => g.Exits)}, rounds {rec.Rounds.Count}");
}
