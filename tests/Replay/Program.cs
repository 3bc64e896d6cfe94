using OpgaveSim.Replay;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

var json = new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
var (settings, output) = (Setting.Read(args[0]), args[1]);
Directory.CreateDirectory(output);
var records = new ConcurrentDictionary<string, RunRecord>();
Parallel.ForEach(settings, setting =>
{
    var run = setting.Complete();
    var world = WorldBuilder.Build(run.World);
    var course = new WorldCourse(world, run, new PlainShell(world, run));
    while (!course.IsOver)
    {
        course.PlayRoundAsync().AsTask().Wait();
    }

    var record = records[setting.Name] = course.EndAsync().AsTask().Result;
    var actors = world.Actors;
    var everybody = Enumerable.Range(0, actors.Count);
    var dump = new
    {
        RunKey = world.Draws.RunKey.ToString(),
        World = run.World.Parameters,
        run.Table,
        Defaults = new WorldParameters(),
        Rule = run.Table.Rule.ToString(),
        Thresholds = run.Table.Thresholds.ToString(),
        actors.Kind,
        actors.Home,
        Tier = actors.Tier.Select(tier => (int)tier),
        Mandate = actors.Mandate.Select(domains => domains.ToString()),
        actors.Interests,
        actors.Competence,
        actors.Willingness,
        actors.Skill,
        actors.Capacity,
        StatusQuo = world.StatusQuo.ToString(),
        Ties = everybody.Select(actor => world.FirstTies(actor).Select(tie => new object[] { tie.To, tie.Strength, tie.Round })),
        Practices = everybody.Select(actor => world.FirstPractices(actor).Select(practice => practice.ToString())),
        KnownPractices = KnownPractices.In(world).All.Select(practice => practice.ToString()),
        Issues = Enumerable.Range(0, world.IssueCount).Select(issue => world.Issue(issue)).Select(issue => new { issue.Id, issue.Arrival, issue.Requirement, issue.Domains }),
        ClosedTables = record.ClosedTables.Select(table => new { Table = table, Outcome = table.Outcome.ToString(), Solution = table.Realised?.Solution.ToString() }),
        RoundRecords = record.Rounds,
        record.Actors,
        record.Measures,
    };
    File.WriteAllText(Path.Combine(output, setting.Name + ".json"), JsonSerializer.Serialize(dump, json));
});
Parallel.ForEach(settings.Where(setting => setting.Together is not null).GroupBy(setting => setting.Together), group =>
{
    RunSetting[] runs = [.. group.Select(setting => setting.Complete())];
    RunRecord[] played = [.. group.Select(setting => records[setting.Name])];
    var common = CommonMeasuring.Measure(WorldBuilder.Build(runs[0].World), runs[0].WarmUp, [.. played.Select(record => HeldSolution.Of(record.ClosedTables))]);
    File.WriteAllText(Path.Combine(output, group.Key + ".together.json"), JsonSerializer.Serialize(new { Common = common, SameSize = SameSizes.Of(played, common) }, json));
});
Console.WriteLine($"{settings.Length} settings played");
