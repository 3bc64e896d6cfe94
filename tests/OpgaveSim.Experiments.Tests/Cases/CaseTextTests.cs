using System.Text;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Text at the door of a case: what looks the same is the same, twins are refused, damage and failed formulas too.</summary>
public sealed class CaseTextTests
{
    [Theory]
    [InlineData("semi\u00A0public")]
    [InlineData("semi\u2009public")]
    [InlineData("semi  public")]
    [InlineData("semi\u3000public\u00A0")]
    [InlineData("semi \u200Bpub\u00ADlic\uFEFF")]
    [InlineData("\u202Asemi public\u202C")]
    public void KindsThatLookTheSameAreOne(string kind)
    {
        using var folder = new TemporaryCase().With("actors.csv", $"id,kind\nann,semi public\nbob,{kind}\n");
        Assert.Equal(["semi public"], folder.Read().Kinds);
    }

    [Fact]
    public void AnIdIsFoundHoweverItsLettersAreComposed()
    {
        using var folder = new TemporaryCase().With("actors.csv", "id,kind\nco\u00F6p,public\nbob,civic\n").With("ties.csv", "from,to\ncoo\u0308p\u200B,bob\u00A0\n");
        Assert.Equal("co\u00F6p", folder.Read().ActorIds[0]);
        Assert.Single(folder.Read().Ties!);
    }

    [Fact]
    public void JoinersOfEmojiAndOfScriptsThatJoinStay()
    {
        const string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467", persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        using var folder = new TemporaryCase().With("actors.csv", $"id,kind,name\nann,public,{family}\nbob,civic,{persian}\n");
        Assert.Equal([family, persian], folder.Read().ActorNames);
    }

    [Theory]
    [InlineData("actors.csv", "id,kind\nann,public\nAnn,civic\n", 3, 1, "id 'Ann' and 'ann' (line 2) differ in capitals alone")]
    [InlineData("actors.csv", "id,kind\nann,public\n\u0430nn,civic\n", 3, 1, "look alike: the first has the Cyrillic letter '\u0430' (U+0430), the second the Latin letter 'a' (U+0061)")]
    [InlineData("actors.csv", "id,kind\nnet-oost,public\nnet\u2013oost,civic\n", 3, 1, "the first has an en dash '\u2013' (U+2013), the second a hyphen-minus '-' (U+002D)")]
    [InlineData("actors.csv", "id,kind\n's-h,public\n\u2019s-h,civic\n", 3, 1, "a closing single quote")]
    [InlineData("actors.csv", "id,kind\nann,public\nbob,publi\u0441\n", 3, 5, "look alike: the first has the Cyrillic letter")]
    [InlineData("domains.csv", "id\nwater\nWater\n", 3, 1, "differ in capitals alone")]
    [InlineData("ties.csv", "from,to\nAnn,bob\n", 2, 1, "(did you mean 'ann'?)")]
    [InlineData("ties.csv", "from,to\n\u0430nn,bob\n", 2, 1, "(did you mean 'ann'? They look alike: the first has the Cyrillic letter")]
    public void Twins(string file, string text, int line, int column, string says) => Check(file, text, line, column, says);

    [Fact]
    public void AWordOfTwoScriptsIsRemarkedUpon()
    {
        using var folder = new TemporaryCase().With("actors.csv", "id,kind,name\nann,public,Gem\u0435ente\nbob,civic,\u0394T\n");
        Assert.Contains("actors.csv has words with letters of two scripts that look alike, first 'Gem\u0435ente' (line 2).", folder.Read().Assumptions.English());
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#N/B")]
    [InlineData("#NV")]
    [InlineData("#VALUE!")]
    [InlineData("#WAARDE!")]
    [InlineData("#WERT!")]
    [InlineData("#VALEUR!")]
    [InlineData("#\u00A1VALOR!")]
    [InlineData("#REF!")]
    [InlineData("#VERW!")]
    [InlineData("#BEZUG!")]
    [InlineData("#NAME?")]
    [InlineData("#NAAM?")]
    [InlineData("#NOM?")]
    [InlineData("#\u00BFNOMBRE?")]
    [InlineData("#DIV/0!")]
    [InlineData("#DEEL/0!")]
    [InlineData("#NUM!")]
    [InlineData("#GETAL!")]
    [InlineData("#ZAHL!")]
    [InlineData("#NOMBRE!")]
    [InlineData("#NULL!")]
    [InlineData("#LEEG!")]
    [InlineData("#NUL!")]
    [InlineData("#GETTING_DATA")]
    [InlineData("#SPILL!")]
    [InlineData("#OVERLOOP!")]
    [InlineData("#CALC!")]
    [InlineData("#FIELD!")]
    [InlineData("Err:502")]
    [InlineData("Fout:508")]
    [InlineData("#HELYTELEN!")]
    [InlineData("########")]
    public void TheErrorOfAFormulaIsNoText(string error)
    {
        Check("actors.csv", $"id,kind\nann,public\nbob,{error}\n", 3, 5, $"'{error}' is what a spreadsheet shows where a formula failed");
        Check("actors.csv", $"id,kind,name\nann,public,A\nbob,civic, {error} \n", 3, 11, "where a formula failed");
        Check("actors.csv", $"id,kind\nann,public\n{error},civic\ncid,civic\n", 3, 1, "where a formula failed");
        Check("positions.csv", $"actor,domain,value\nann,water,{error}\n", 2, 11, "where a formula failed");
    }

    [Theory]
    [InlineData("# 1")]
    [InlineData("#1")]
    [InlineData("#samen")]
    [InlineData("Err 502")]
    public void OtherTextWithAHashIsText(string name)
    {
        using var folder = new TemporaryCase().With("actors.csv", $"id,kind,name\nann,public,{name}\nbob,civic,B\n");
        Assert.Equal(name, folder.Read().ActorNames[0]);
    }

    [Theory]
    [InlineData("Co\uFFFDp", "has a replacement character '\uFFFD' (U+FFFD)")]
    [InlineData("Cli\u00C3\u00ABntenraad", "is UTF-8 read as Windows-1252; meant is probably 'Cli\u00EBntenraad'")]
    [InlineData("d\u00E2\u20AC\u2122Arc", "meant is probably 'd\u2019Arc'")]
    [InlineData("\u00C5\u0081\u00F3d\u017A", "a control character (U+0081)")]
    [InlineData("\u00D0\u00BC\u00D0\u00B0", "meant is probably '\u043C\u0430'")]
    [InlineData("Cli\u251C\u00ABntenraad", "an encoding of DOS or of the Macintosh")]
    [InlineData("Cli\u221A\u00B4ntenraad", "an encoding of DOS or of the Macintosh")]
    [InlineData("Raad \u001B[2J", "has an escape (U+001B), which no text needs")]
    [InlineData("Raad \u0085", "a control character (U+0085)")]
    public void DamagedTextIsRefused(string name, string says) =>
        Check("actors.csv", $"id,kind,name\nann,public,{name}\nbob,civic,B\n", 2, 12, says);

    [Theory]
    [InlineData("\u00ABCAF\u00C9\u00BB")]
    [InlineData("\u201EGro\u00DF\u201C")]
    [InlineData("S\u00C3O PAULO")]
    [InlineData("\u00C2me")]
    [InlineData("\u00CEle-de-France")]
    [InlineData("Col\u00B7lectiu")]
    [InlineData("Milo\u0161 \u017Di\u017Eek")]
    public void WholeTextIsNotTakenForDamaged(string name)
    {
        using var folder = new TemporaryCase().With("actors.csv", $"id,kind,name\nann,public,{name}\nbob,civic,B\n");
        Assert.Equal(name, folder.Read().ActorNames[0]);
        Assert.DoesNotContain(folder.Read().Assumptions.English(), text => text.Contains("damaged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0x89, "Cli", "ntenraad")] // e with diaeresis, DOS
    [InlineData(0x94, "Co", "peratie")] // o with diaeresis, DOS
    [InlineData(0x82, "Ren", "e")] // e with acute, DOS
    [InlineData(0x8A, "Gel", "nder")] // a with diaeresis, Macintosh
    [InlineData(0x95, "Ma", "s")] // i with diaeresis, Macintosh
    public void AnEncodingOfDosOrTheMacintoshIsNotThatOfWindows(int letter, string before, string after)
    {
        using var folder = new TemporaryCase().With("actors.csv",
            [.. "id,kind,name\nann,public,"u8, .. Encoding.ASCII.GetBytes(before), (byte)letter, .. Encoding.ASCII.GetBytes(after), .. "\nbob,civic,B\n"u8]);
        var fault = Assert.Single(folder.Faults());
        Assert.Contains("it looks like an encoding of DOS or of the Macintosh (as text of DOS it says ", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNameIsShownAsTheOldEncodingsHaveIt()
    {
        using var folder = new TemporaryCase().With("actors.csv", [.. "id,kind,name\nann,public,Raad "u8, 0x90, 0x82, .. "n\nbob,civic,B\n"u8]);
        Assert.Contains("(as text of DOS it says 'Raad \u00C9\u00E9n'", Assert.Single(folder.Faults()).Message.En, StringComparison.Ordinal);
    }

    private static void Check(string file, string text, int line, int column, string says)
    {
        using var folder = new TemporaryCase().With(file, text);
        var faults = folder.Faults();
        Assert.Contains(faults, fault => (Path.GetFileName(fault.File), fault.Line, fault.Column) == (file, line, column) && fault.Message.En.Contains(says, StringComparison.Ordinal));
    }
}
