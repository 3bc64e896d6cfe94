using System.Text;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Folders, links and encodings.</summary>
public sealed class CaseReaderFileTests
{
    private static readonly byte[] Header = "id,kind,name\n"u8.ToArray();
    private static readonly byte[] Last = "\nbob,civic,B\n"u8.ToArray();

    [Fact]
    public void NoSuchFolder() => CheckFolder(Path.Combine(SharedData.Repository, "no-such-case"), "there is no such folder");

    [Fact]
    public void AFileIsNoFolder()
    {
        using var folder = new TemporaryCase();
        CheckFolder(Path.Combine(folder.Folder, "actors.csv"), "is a file; a case is a folder with actors.csv");
    }

    [Fact]
    public void AnEmptyFolderLacksActorsAndDomains()
    {
        using var folder = new TemporaryCase().Without("actors.csv").Without("domains.csv");
        Assert.Equal(
            ["actors.csv is missing; a case needs it", "domains.csv is missing, and so is issues.csv; a case needs one of them"],
            folder.Faults().Select(fault => $"{Path.GetFileName(fault.File)} {fault.Message.En}"));
    }

    [Fact]
    public void AFileThatIsAFolder()
    {
        using var folder = new TemporaryCase();
        Directory.CreateDirectory(Path.Combine(folder.Folder, "ties.csv"));
        Check(folder, "ties.csv", 0, 0, "is a folder; a file is needed");
    }

    [Fact]
    public void ALinkToAFileIsFollowed()
    {
        using var folder = new TemporaryCase().With("people.txt", "id,kind\nx,public\ny,civic\n").Without("actors.csv");
        File.CreateSymbolicLink(Path.Combine(folder.Folder, "actors.csv"), "people.txt");
        Assert.Equal(["x", "y"], folder.Read().ActorIds);
    }

    [Fact]
    public void ALinkToNothing()
    {
        using var folder = new TemporaryCase();
        File.CreateSymbolicLink(Path.Combine(folder.Folder, "ties.csv"), "gone.csv");
        Check(folder, "ties.csv", 0, 0, "is a link to 'gone.csv', which is not there");
    }

    [Fact]
    public void ALinkToItself()
    {
        using var folder = new TemporaryCase();
        File.CreateSymbolicLink(Path.Combine(folder.Folder, "ties.csv"), "ties.csv");
        Check(folder, "ties.csv", 0, 0, "cannot be read");
    }

    [Fact]
    public void AFileThatIsTooLarge()
    {
        using var folder = new TemporaryCase();
        using (var file = File.Create(Path.Combine(folder.Folder, "ties.csv")))
        {
            file.SetLength(CaseFolder.MaxBytes + 1L);
        }

        Check(folder, "ties.csv", 0, 0, "is larger than 64 MiB");
    }

    [Theory]
    [InlineData("tie.csv", "did you mean 'ties.csv'?")]
    [InlineData("Positions.csv", "did you mean 'positions.csv'?")]
    public void AFileThatIsNearlyCalledAsOneOfACase(string file, string says)
    {
        using var folder = new TemporaryCase().With(file, "from,to\n");
        Check(folder, file, 0, 0, says);
    }

    [Fact]
    public void AnotherFileIsSaidNotToBeRead()
    {
        using var folder = new TemporaryCase().With("budget-2031.csv", "€");
        Assert.Contains("Not read, because not part of a case: budget-2031.csv.", folder.Read().Assumptions.English());
    }

    [Fact]
    public void Utf16IsRefused()
    {
        var text = "id\tkind\r\n";
        CheckBytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], 0, 0, "is UTF-16 text");
        CheckBytes([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)], 0, 0, "is UTF-16 text");
        CheckBytes(Encoding.Unicode.GetBytes(text), 1, 2, "a NUL byte");
    }

    [Fact]
    public void AWorkbookIsRefused()
    {
        CheckBytes([0x50, 0x4B, 3, 4, 20, 0], 0, 0, "is a workbook or a zip file; save it as 'CSV UTF-8'");
        CheckBytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1], 0, 0, "is an old Excel workbook");
    }

    [Fact]
    public void Windows1252IsReadWhereTextCannotBeUtf8()
    {
        using var folder = new TemporaryCase()
            .With("actors.csv", [.. Header, .. "ann,public,"u8, 0x43, 0x6F, 0xF6, 0x70, 0x20, 0x80, 0x35, .. Last]);
        var world = folder.Read();
        Assert.Equal("Coöp €5", world.ActorNames[0]);
        Assert.Contains("actors.csv is not UTF-8: read as Windows-1252, as in 'Coöp €5' (line 2); if that is not how it is spelt, save the file as 'CSV UTF-8'.", world.Assumptions.English());
    }

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x8D)]
    [InlineData(0x8F)]
    [InlineData(0x90)]
    [InlineData(0x9D)]
    public void BytesThatWindows1252DoesNotDefine(int undefined) =>
        CheckBytes([.. Header, .. "ann,public,"u8, 0xEB, (byte)undefined, .. Last], 2, 13, $"byte 0x{undefined:X2} is a character in neither");

    [Fact]
    public void OneBrokenByteAmongUtf8() =>
        CheckBytes([.. Header, .. "één,public,"u8, 0xEB, .. Last], 2, 12, "byte 0xEB is not valid UTF-8, in a file that has UTF-8 characters too");

    [Fact]
    public void ABrokenByteAfterAByteOrderMark() =>
        CheckBytes([0xEF, 0xBB, 0xBF, .. Header, .. "ann,public,"u8, 0xEB, .. Last], 2, 12, "in a file that begins as UTF-8");

    [Theory]
    [InlineData("\uFEFFid,kind\nann,public\nbob,civic\n")]
    [InlineData("id,kind\r\nann,public\r\nbob,civic")]
    [InlineData("id,kind\rann,public\rbob,civic\r")]
    [InlineData("\n\nid,kind\n\nann,public\n  \nbob,civic\n,\n\n")]
    [InlineData("id;kind\nann;public\nbob;civic\n")]
    [InlineData("id\tkind\nann\tpublic\nbob\tcivic\n")]
    [InlineData("sep=;\r\nid;kind\r\nann;public\r\nbob;civic\r\n")]
    [InlineData("\uFEFFSEP=,\nid,kind\nann,public\nbob,civic\n")]
    [InlineData("\"id\",\"kind\"\n\"ann\",\"public\"\n\"bob\",\"civic\"\n")]
    [InlineData(" id , kind \n ann , public \n\u00A0bob,\"civic \"\n")]
    [InlineData("id,kind,,\nann,public,,\nbob,civic,,\n,,,\n")]
    [InlineData("kind,id\npublic,ann\ncivic,bob\n")]
    public void TheSameInAnotherDress(string actors)
    {
        using var plain = new TemporaryCase();
        using var folder = new TemporaryCase().With("actors.csv", actors);
        Assert.Equal(CaseJson.Of(plain.Read()), CaseJson.Of(folder.Read()));
    }

    private static void CheckFolder(string folder, string says)
    {
        var e = Assert.Throws<FaultsException>(() => CaseReader.Read(folder, new CaseAssumptions()));
        Assert.Equal(folder, Assert.Single(e.Faults).File);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
    }

    private static void CheckBytes(byte[] actors, int line, int column, string says)
    {
        using var folder = new TemporaryCase().With("actors.csv", actors);
        Check(folder, "actors.csv", line, column, says);
    }

    private static void Check(TemporaryCase folder, string file, int line, int column, string says)
    {
        var fault = Assert.Single(folder.Faults());
        Assert.Equal((Path.Combine(folder.Folder, file), line, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains(says, fault.Message.En, StringComparison.Ordinal);
    }
}
