using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>What is wrong with a command line is said with the nearest right word, or with what is allowed.</summary>
public class UsageFaultsTests
{
    [Theory]
    [InlineData("'runn' is not a command (did you mean 'run'?)", "runn", "x")]
    [InlineData("'--basline' is not an option of compare (did you mean '--baseline'?)", "compare", "x", "--basline", "y")]
    [InlineData("'--basline' is not an option of compare (did you mean '--baseline'?)", "compare", "x", "--basline=y")]
    [InlineData("'--sed' is not an option of run (did you mean '--seed'?)", "run", "--sed", "3", "x")]
    [InlineData("'--clustr' is not an option of run (did you mean '--cluster'?)", "run", "x", "--clustr", "redis://:secret@host")]
    [InlineData("'y' is one word too many for check; put a path with spaces in quotes", "check", "x", "y")]
    [InlineData("'redis://host' is one word too many for check; put a path with spaces in quotes", "check", "x", "redis://:secret@host")]
    [InlineData("'mesures' is not a command (did you mean 'measures'?)", "mesures")]
    [InlineData("'--formt' is not an option of cite (did you mean '--format'?)", "cite", "--formt", "apa")]
    [InlineData("run: <path> is missing", "run")]
    [InlineData("export: --out is missing", "export", "x", "--format", "csv")]
    [InlineData("shell: 'zhs' is not allowed (did you mean 'zsh'?); allowed: bash, powershell, zsh", "completion", "zhs")]
    [InlineData("--grain: 'wrld' is not allowed (did you mean 'world'?); allowed: actor, world", "run", "x", "--grain", "wrld")]
    [InlineData("kind: 'cas' is not allowed (did you mean 'case'?); allowed: case, certificate, experiment", "new", "cas", "x")]
    [InlineData("--silos: 4000000000 is out of range; allowed: 1 … 64", "run", "x", "--silos", "4000000000")]
    [InlineData("--silos: 0 is out of range; allowed: 1 … 64", "run", "x", "--silos", "0")]
    [InlineData("--parallel: 'many' is not a whole number, 1 … 1024", "run", "x", "--parallel", "many")]
    [InlineData("--draws: 4000000000 is out of range; allowed: at most 2147483647", "measure", "x", "--draws", "4000000000")]
    [InlineData("--draws: '1.5' is not a whole number", "measure", "x", "--draws", "1.5")]
    public void One_sentence(string sentence, params string[] args) => Assert.Equal(sentence, Assert.Single(UsageFaults.Of(CommandLine.Parse(args))));

    [Theory]
    [InlineData("'runn' is geen opdracht (bedoelde u 'run'?)", "runn", "x", "--lang", "nl")]
    [InlineData("'--basline' is geen optie van compare (bedoelde u '--baseline'?)", "compare", "x", "--basline", "y", "--lang=nl")]
    [InlineData("'y' is een woord te veel voor check; zet een pad met spaties tussen aanhalingstekens", "check", "x", "y", "--lang", "nl")]
    [InlineData("run: <path> ontbreekt", "run", "--lang", "nl")]
    public void The_same_in_dutch(string sentence, params string[] args) => Assert.Equal(sentence, Assert.Single(UsageFaults.Of(CommandLine.Parse(args), ReportLanguage.Dutch)));

    [Theory]
    [InlineData("run", "x")]
    [InlineData("run", "x", "y")]
    [InlineData("run", "@x")]
    [InlineData("run", "--", "-x")]
    [InlineData("compare", "a", "b", "--baseline", "c")]
    public void Nothing_where_it_can_be_used(params string[] args) => Assert.Empty(UsageFaults.Of(CommandLine.Parse(args)));
}
