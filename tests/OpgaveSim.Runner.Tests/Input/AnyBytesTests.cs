using System.Globalization;
using CsCheck;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Input;

/// <summary>
/// Valid files with bytes changed, cut off and put in: reading them ends in a value or in faults, and <c>check</c> in an exit code with no
/// file changed. More tries than usual by <c>OPGAVESIM_FUZZ</c>, their number.
/// </summary>
public sealed class AnyBytesTests
{
    private const string Experiment = """
        # an experiment
        name: small
        title: "Oost: tafels" # a title
        description: >-
          Two lines,
          folded.
        seed: 7
        rounds: 16
        replications: { at_least: 2, until: { outcome: kind-variety, half_width: 0.1 }, at_most: 4 }
        warmup: 4
        baseline: interest
        world: { case: case, choices: 4, assume: { public: [public] } }
        hypotheses:
          - { outcome: kind-variety, contrast: [issue, interest], direction: greater, by: 0.05 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: { start: 0, invite: 'mandate', answer: 1 } }
        design:
          - { type: grid, over: { world.kinship: [0.2, 0.5] } }
          - { type: latin-hypercube, points: 3, over: { world.homophily: { from: 0, to: 1 } } }
        """;

    private static readonly (string Name, string Text)[] Files =
    [
        ("experiment.yaml", Experiment + "\n"),
        ("case/actors.csv", "id,name,kind,home,tier,willingness\nann,\"Ann, van Oost\",public,water,local,0.5\nbob,Bób,civic,,,\n"),
        ("case/domains.csv", "id;name\nwater;\"Water \"\"zoet\"\"\"\nwonen;Wonen\n"),
        ("case/positions.csv", "actor;water;wonen\nann;0,5;-1\nbob;;1\n"),
        ("case/ties.csv", "from,to,weight\r\nann,bob,0.5\r\n"),
        ("case/tables.csv", "sep=,\nid,name\nt1,Tafel\n"),
        ("case/memberships.csv", "actor\ttable\nann\tt1\nbob\tt1\n"),
    ];

    // what has a meaning to one of the readers, and what has none to any
    private static readonly byte[][] Odd =
    [
        .. "\0 \t \n \r \" ' , ; : # - [ ] { } | > & * ! % @ ` ? \\ ~ = . 9 e _ ( ---\n \r\n sep= : \n- \n\t << !!x &a *a \u001B \u0085 \u2028 \uFEFF \u00A0 \u200B \u2212 \u0301 \uFFFD #N/A Err:502 1e999 .nan 99999999999 \"\" \"\"\" null true"
            .Split(' ').Select(text => System.Text.Encoding.UTF8.GetBytes(text.Length == 0 ? " " : text)),
        [0x80], [0x81], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFE, 0xFF], [0xFF, 0xFE],
    ];

    private static readonly Gen<(double At, int Cut, byte[] Put)> Change = Gen.Select(
        Gen.Double[0, 1], Gen.Frequency((6, Gen.Int[0, 3]), (1, Gen.Int[4, 2000])),
        Gen.OneOf(Gen.Int[0, Odd.Length - 1].Select(which => Odd[which]), Gen.Byte.Array[0, 3]));

    private static int Tries => int.TryParse(Environment.GetEnvironmentVariable("OPGAVESIM_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var tries) ? tries : 1;

    [Fact]
    public void Are_read_or_refused() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Change.Array[1, 4]).Sample((which, changes) =>
        {
            using var folder = Written(which, changes);
            Reads(() => ExperimentReader.Read(folder.Path, new ExperimentOptions()));
            Reads(() => CaseReader.Read(folder.At("case"), new CaseAssumptions()));
            Reads(() => CaseReader.ReadToMeasure(folder.At("case"), new CaseAssumptions()));
        }, iter: Math.Max(120, Tries), threads: 1);

    [Fact]
    public void Check_says_so_and_changes_no_file() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Change.Array[1, 4]).Sample((which, changes) =>
        {
            using var folder = Written(which, changes);
            var before = Content(folder.Path);
            foreach (var path in (string[])[folder.Path, folder.At("case"), folder.At("experiment.yaml")])
            {
                Assert.Contains(CommandLine.RunAsync(["check", path, "--json"]).GetAwaiter().GetResult(), (int[])[ExitCode.Done, ExitCode.BadInput]);
            }

            Assert.Equal(before, Content(folder.Path));
        }, iter: Math.Max(20, Tries / 10), threads: 1);

    [Fact]
    public void The_files_are_read_as_they_stand()
    {
        using var folder = Written(0, []);
        Assert.Equal(5, ExperimentReader.Read(folder.Path, new ExperimentOptions()).Points.Count);
        Assert.Single(CaseReader.ReadToMeasure(folder.At("case"), new CaseAssumptions()).Tables);
    }

    private static TemporaryFolder Written(int which, (double At, int Cut, byte[] Put)[] changes)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in Files)
        {
            folder.Write(name, text);
        }

        var file = folder.At(Files[which].Name);
        var bytes = File.ReadAllBytes(file);
        foreach (var (at, cut, put) in changes)
        {
            var from = (int)(at * bytes.Length);
            bytes = [.. bytes[..from], .. put, .. bytes[Math.Min(bytes.Length, from + cut)..]];
        }

        File.WriteAllBytes(file, bytes);
        return folder;
    }

    // any other exception ends the test
    private static void Reads(Func<object> read)
    {
        try
        {
            Assert.NotNull(read());
        }
        catch (FaultsException e)
        {
            Assert.NotEmpty(e.Faults);
            Assert.All(e.Faults, fault => Assert.True(fault.Line >= 0 && fault.Column >= 0 && fault.Message.En.Length > 0));
            Assert.All(e.Faults, fault => Assert.All(fault.ToString().EnumerateRunes(), rune => Assert.True(rune.Value == ' ' || Invisible.IsSeen(rune))));
        }
    }

    private static IEnumerable<string> Content(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Directory.Exists(path) ? path : $"{path} {Convert.ToHexString(File.ReadAllBytes(path))}")];
}
