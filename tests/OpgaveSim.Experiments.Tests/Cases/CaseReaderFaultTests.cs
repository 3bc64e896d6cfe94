using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Experiments.Tests.Cases;

/// <summary>Each fault alone: where it is said to be, and what is said of it.</summary>
public sealed class CaseReaderFaultTests
{
    // shape of the file
    [Theory]
    [InlineData("actors.csv", "", 0, 0, "is empty")]
    [InlineData("actors.csv", "\r\n\r\n", 0, 0, "is empty")]
    [InlineData("actors.csv", "sep=;\r\n", 0, 0, "is empty")]
    [InlineData("actors.csv", "id,kind\n", 0, 0, "there are 0 actors; allowed: from 2")]
    [InlineData("actors.csv", "id,kind\nann,public\n", 0, 0, "there is 1 actor; allowed: from 2")]
    [InlineData("domains.csv", "id,name\n", 0, 0, "has a header and no rows")]
    [InlineData("positions.csv", "actor,domain,value\n", 0, 0, "has a header and no rows")]
    [InlineData("issues.csv", "id,water\n", 0, 0, "has a header and no rows")]
    [InlineData("actors.csv", "id;kind,name\nann;x,y\n", 1, 8, "a comma in a header that is separated by semicolons")]
    [InlineData("actors.csv", "id,kind\tname\n", 1, 8, "a tab in a header that is separated by commas")]
    [InlineData("actors.csv", "sep=;\nid,kind\n", 2, 3, "a comma in a header that is separated by semicolons")]
    [InlineData("actors.csv", "sep=#\nid#kind\n", 1, 5, "separator '#' is not known")]
    [InlineData("actors.csv", "id,kind\nann;public\nbob,civic\ncid,civic\n", 2, 1, "it has a semicolon, and the header is separated by commas")]
    [InlineData("actors.csv", "id,kind\nann,public\nbob,civic,x\ncid,civic\n", 3, 11, "the line has 3 fields, the header 2")]
    [InlineData("actors.csv", "id,kind,name\nann,public\nbob,civic,B\ncid,civic,C\n", 2, 5, "the line has 2 fields, the header 3; fill the last column")]
    [InlineData("actors.csv", "id,kind\nann,public,A\nbob,civic,B\n", 1, 0, "the header has 2 fields, and every line has 3; put text or a number")]
    [InlineData("actors.csv", "id,kind\nann;public\nbob;civic\n", 1, 0, "every line has 1; it has a semicolon")]
    [InlineData("actors.csv", "id,kind\nann,\"public\nbob,civic\n", 2, 5, "a quote is opened and never closed")]
    [InlineData("actors.csv", "id,\"kind\nann,public\n", 1, 4, "a quote is opened and never closed")]
    [InlineData("actors.csv", "id,kind\nann,pu\"blic\nbob,civic\n", 2, 7, "a quote inside a field")]
    [InlineData("actors.csv", "id,kind\nann,\"pub\"lic\nbob,civic\n", 2, 10, "a quote inside a field")]
    [InlineData("actors.csv", "id,kind\nann,public\nbob,ci\0vic\n", 3, 7, "a NUL byte")]
    [InlineData("actors.csv", "id,kind,id\nann,public,x\nbob,civic,y\n", 1, 9, "column 'id' is there twice")]
    [InlineData("actors.csv", "id,kind,\nann,public,\nbob,civic,7\n", 3, 11, "'7' is in a column that has no name")]
    [InlineData("actors.csv", "id,kind,skil\nann,public,1\nbob,civic,1\n", 1, 9, "did you mean 'skill'?")]
    [InlineData("actors.csv", "note,kind\nann,public\nbob,civic\n", 1, 0, "column 'id' is missing")]
    public void Shape(string file, string text, int line, int column, string says) => Check(file, text, line, column, says);

    // what the cells say
    [Theory]
    [InlineData("actors.csv", "id,kind\nann,public\nann,civic\n", 3, 1, "id 'ann' is already on line 2")]
    [InlineData("actors.csv", "id,kind\nann,public\nbob,civic\n  ,civic\n", 4, 1, "id is empty")]
    [InlineData("actors.csv", "id,kind\nann,\nbob,civic\n", 2, 5, "kind is empty")]
    [InlineData("actors.csv", "id,kind\nann,Civic\nbob,civic\n", 3, 5, "'civic' and 'Civic' differ in capitals alone")]
    [InlineData("actors.csv", "id,kind,home\nann,public,watre\nbob,civic,\n", 2, 12, "home: 'watre' is not an id of domains.csv (did you mean 'water'?)")]
    [InlineData("actors.csv", "id,kind,home\nann,public,Water\nbob,civic,\n", 2, 12, "did you mean 'water'?")]
    [InlineData("actors.csv", "id,kind,tier\nann,public,regoinal\nbob,civic,\n", 2, 12, "did you mean 'regional'?")]
    [InlineData("actors.csv", "id,kind,tier\nann,public,2\nbob,civic,\n", 2, 12, "allowed: local, regional, national, lokaal")]
    [InlineData("actors.csv", "id,kind,mandate\nann,public,water wonne\nbob,civic,\n", 2, 12, "mandate: 'wonne' is not an id of domains.csv (did you mean 'wonen'?)")]
    [InlineData("actors.csv", "id,kind,capacity\nann,public,0\nbob,civic,\n", 2, 12, "'0' is out of range; allowed: a whole number from 1 to 1000")]
    [InlineData("actors.csv", "id,kind,capacity\nann,public,2.5\nbob,civic,\n", 2, 12, "'2.5' is not a whole number")]
    [InlineData("actors.csv", "id,kind,capacity\nann,public,-1\nbob,civic,\n", 2, 12, "'-1' is not a whole number")]
    [InlineData("actors.csv", "id,kind,capacity\nann,public,99999999999\nbob,civic,\n", 2, 12, "is out of range")]
    [InlineData("domains.csv", "id\nwater\nvalue\n", 3, 1, "id 'value' is the name of a column in other files")]
    [InlineData("positions.csv", "actor,domain,value\nann,water,2\n", 2, 11, "value: '2' is out of range; allowed: a number from -1 to 1")]
    [InlineData("positions.csv", "actor,domain,value\nann,water,\n", 2, 11, "value is empty")]
    [InlineData("positions.csv", "actor,domain,value\nann,water,1\nann,water,0\n", 3, 1, "'ann' and 'water' already have another value on line 2")]
    [InlineData("positions.csv", "actor,domain,value\nanm,water,1\n", 2, 1, "actor: 'anm' is not an id of actors.csv (did you mean 'ann'?)")]
    [InlineData("positions.csv", "actor,domain,value\nann,,1\n", 2, 5, "domain is empty")]
    [InlineData("positions.csv", "actor,value\nann,1\n", 1, 0, "needs a column 'domain' or a column 'issue'")]
    [InlineData("positions.csv", "actor,domain,issue,value\nann,water,water,1\n", 1, 0, "and not both")]
    [InlineData("positions.csv", "actor,watre\nann,1\n", 1, 7, "did you mean 'water'?")]
    [InlineData("positions.csv", "actor,water\nann,1\nann,0\n", 3, 1, "'ann' is already on line 2")]
    [InlineData("competences.csv", "actor,water\nann,-0.1\n", 2, 5, "water: '-0.1' is out of range; allowed: a number from 0 to 1")]
    [InlineData("issues.csv", "id,water,wonen\nx,0,\n", 2, 1, "no domain has a weight above 0")]
    [InlineData("issues.csv", "id,water,wonen\nx,1,-1\n", 2, 5, "wonen: '-1' is out of range")]
    [InlineData("issues.csv", "id,round,water\nx,1,1\ny,,1\n", 3, 3, "round is empty, and other issues have one")]
    [InlineData("issues.csv", "id,round,water\nx,-1,1\n", 2, 3, "round: '-1' is not a whole number")]
    [InlineData("ties.csv", "from,to\nann,bobb\n", 2, 5, "to: 'bobb' is not an id of actors.csv (did you mean 'bob'?)")]
    [InlineData("ties.csv", "from,to,weight\nann,bob,0\n", 2, 9, "'0' is out of range; allowed: a number above 0")]
    [InlineData("ties.csv", "from,to,weight\nann,bob,-1\n", 2, 9, "'-1' is out of range")]
    [InlineData("ties.csv", "from,weight\nann,1\n", 1, 0, "column 'to' is missing")]
    public void Value(string file, string text, int line, int column, string says) => Check(file, text, line, column, says);

    // numbers
    [Theory]
    [InlineData(",", "NaN", "is not a number")]
    [InlineData(",", "Infinity", "is not a number")]
    [InlineData(",", "∞", "is not a number")]
    [InlineData(",", "0x1", "is not a number")]
    [InlineData(",", "50%", "is not a number")]
    [InlineData(",", "1e", "is not a number")]
    [InlineData(",", ".", "is not a number")]
    [InlineData(",", "٠", "is not a number")]
    [InlineData(",", "1e999", "is out of range")]
    [InlineData(",", "1.000001", "is out of range")]
    [InlineData(",", "\"0,5\"", "is ambiguous: a decimal comma, where commas separate the fields")]
    [InlineData(",", "\"1.234,5\"", "is ambiguous: write it without separators of thousands")]
    [InlineData(",", "1.234.5", "is ambiguous: write it without separators of thousands")]
    [InlineData(";", "1.234,5", "is ambiguous: write it without separators of thousands")]
    [InlineData(";", "1,234,5", "is ambiguous: write it without separators of thousands")]
    [InlineData("\t", "1.234,5", "is ambiguous: write it without separators of thousands")]
    [InlineData(";", "-0,01", "is out of range")]
    public void Number(string separator, string number, string says) =>
        Check("actors.csv", $"id,kind,skill\nann,public,{number.Replace(',', '§')}\nbob,civic,1\n"
            .Replace(",", separator, StringComparison.Ordinal).Replace('§', ','), 2, 12, says);

    [Fact]
    public void DecimalPointAfterDecimalComma() =>
        Check("actors.csv", "id;kind;skill\nann;public;0,5\nbob;civic;0.5\n", 3, 11, "'0.5' is ambiguous: a decimal point, where line 2 has a decimal comma");

    [Fact]
    public void PointBeforeThreeDigitsBetweenSemicolons() =>
        Check("ties.csv", "from;to;weight\nann;bob;1.234\n", 2, 9, "'1.234' is ambiguous: a decimal point or one of thousands");

    [Theory]
    [InlineData("id,name\nt,T\n", "actor,table\nann,u\n", "memberships.csv", 2, 5, "table: 'u' is not an id of tables.csv (did you mean 't'?)")]
    [InlineData("id,name\nt,T\n", "actor,table\n,t\n", "memberships.csv", 2, 1, "actor is empty")]
    [InlineData("id,size\nt,x\n", "actor,table\nann,t\n", "tables.csv", 2, 3, "size: 'x' is not a whole number")]
    [InlineData("id,issue\nt,x\n", "actor,table\nann,t\n", "tables.csv", 2, 3, "issue: 'x' is not an id of issues.csv")]
    [InlineData("id,name\nt,A\nt,B\n", "actor,table\nann,t\n", "tables.csv", 3, 1, "id 't' is already on line 2")]
    [InlineData("id\nt\n", null, "memberships.csv", 0, 0, "is missing; it says who sits at the tables")]
    public void Tables(string? tables, string? memberships, string file, int line, int column, string says)
    {
        using var folder = new TemporaryCase();
        if (tables is not null)
        {
            folder.With("tables.csv", tables);
        }

        if (memberships is not null)
        {
            folder.With("memberships.csv", memberships);
        }

        CheckOnly(folder, file, line, column, says);
    }

    [Fact]
    public void TooManyDomains()
    {
        using var folder = new TemporaryCase().With("domains.csv", "id\na\nb\nc\n");
        var fault = Assert.Single(folder.Faults(maxDomains: 2));
        Assert.Equal((4, 1), (fault.Line, fault.Column));
        Assert.Contains("there are 3 domains; allowed: at most 2", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsCountCharactersAndLinesCountThoseInQuotes() =>
        Check("actors.csv", "id,kind,name,skill\r\nann,public,\"één\r\ntwee \"\"drie\"\"\",x\r\nbob,civic,B,1\r\n", 3, 16, "skill: 'x' is not a number");

    [Fact]
    public void BlanksOfAnyKindAreOneSpaceAndWhatHasNoShapeIsGone() =>
        Check("actors.csv", "id,kind,skill\nann,public,\"1\u200B\n2\"\nbob,civic,1\n", 2, 12, "'1 2' is not a number");

    [Fact]
    public void ALongValueIsCut() =>
        Check("actors.csv", $"id,kind,skill\nann,public,{new string('9', 5000)}x\nbob,civic,1\n", 2, 12, $"'{new string('9', 60)}…' is not");

    [Fact]
    public void AFieldThatNoSpreadsheetCouldHold() =>
        Check("actors.csv", $"id,kind\nann,{new string('x', 32_768)}\nbob,civic\ncid,civic\n", 2, 5, "a field of 32768 characters; allowed: at most 32767");

    [Fact]
    public void AllFaultsAtOnce()
    {
        using var folder = new TemporaryCase()
            .With("actors.csv", "id,kind,skill,teir\nann,public,2,\nann,civic,x,\nbob,,1,\n")
            .With("ties.csv", "from,to,weight\nann,bib,1\nbob,ann,0\n")
            .With("domains.csv", "id,name\nwater,\nwater,W\n")
            .With("positions.csv", "actor;domain;value\nann;water;1,5\nann;wind;1\n");
        Assert.Equal(
        [
            "actors.csv(1,15): 'teir' is not a column of actors.csv (those are id, kind, name, home, tier, mandate, willingness, skill, capacity, sector, guessed_full_name, state, note) (did you mean 'tier'?); --ignore-unknown skips it",
            "actors.csv(2,12): skill: '2' is out of range; allowed: a number from 0 to 1",
            "actors.csv(3,1): id 'ann' is already on line 2; each row needs an id of its own",
            "actors.csv(4,5): kind is empty; allowed: any label, such as public, private or civic",
            "domains.csv(3,1): id 'water' is already on line 2; each row needs an id of its own",
            "positions.csv(2,11): value: '1,5' is out of range; allowed: a number from -1 to 1",
            "positions.csv(3,5): domain: 'wind' is not an id of domains.csv",
            "ties.csv(2,5): to: 'bib' is not an id of actors.csv (did you mean 'bob'?)",
            "ties.csv(3,9): weight: '0' is out of range; allowed: a number above 0, at most 1000000",
        ],
        folder.Faults().Select(fault => fault with { File = Path.GetFileName(fault.File) }).Select(fault => fault.ToString()));
    }

    [Fact]
    public void WhatFollowsFromAnotherFaultIsNotSaid()
    {
        using var folder = new TemporaryCase()
            .With("actors.csv", "id,kind\nann\nbob,civic\n")
            .With("ties.csv", "from,to\nann,bob\n");
        Assert.Equal("actors.csv", Path.GetFileName(Assert.Single(folder.Faults()).File));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, " (the same on line 3)")]
    [InlineData(4, " (the same on lines 3, 4 and 5)")]
    [InlineData(1200, " (the same on lines 3, 4, 5 and 1196 more)")]
    public void OneFaultInManyPlacesIsToldOnceWithTheirNumber(int times, string ends)
    {
        using var folder = new TemporaryCase().With("ties.csv", "from,to\n" + string.Concat(Enumerable.Repeat("ann,nobody\n", times)));
        var fault = Assert.Single(folder.Faults());
        Assert.Equal((2, 5, "to: 'nobody' is not an id of actors.csv" + ends), (fault.Line, fault.Column, fault.Message.En));
    }

    [Fact]
    public void OfFaultsThatDifferInTheirValueAloneTheFirstTenAreTold()
    {
        using var folder = new TemporaryCase().With("ties.csv", "from,to\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"ann,nobody{i}\n")));
        var faults = folder.Faults();
        Assert.Equal(10, faults.Count);
        Assert.Equal("to: 'nobody9' is not an id of actors.csv (and 50 more of this kind)", faults[^1].Message.En);
    }

    // a quote is told where it opens, whatever closes it
    [Theory]
    [InlineData("id,kind,name\nann,public,\"A\nbob,civic,B\ncid,civic,\"C\"\n", 2, 12, "a quote is opened here, and the next one is on line 4")]
    [InlineData("id,name,kind\nann,\"A,public\nbob,B,civic\ncid,C\",civic,x\n", 2, 5, "one of its fields goes on to line 4: is its quote closed?")]
    public void AnUnclosedQuote(string text, int line, int column, string says) => Check("actors.csv", text, line, column, says);

    // dashes
    [Theory]
    [InlineData("\u2013", "an en dash '\u2013' (U+2013) where a minus would stand; write -")]
    [InlineData("\u2014", "an em dash '\u2014' (U+2014)")]
    [InlineData("\u2010", "a hyphen '\u2010' (U+2010)")]
    [InlineData("\uFF0D", "a full-width hyphen-minus")]
    public void ADashIsNoMinus(string dash, string says) =>
        Check("positions.csv", $"actor,domain,value\nann,water,{dash}0.5\n", 2, 11, says);

    [Fact]
    public void Faults_of_a_case_are_told_in_Dutch_by_the_names_of_its_header()
    {
        using var folder = new TemporaryCase();
        folder.Without("actors.csv").With("actoren.csv", "id,soort,bereidheid\nann,publiek,veel\nbob,,1\ncas,,0,5\ndik,,1\neef,,1\n");
        Assert.Equal(
        [
            "(2,13): bereidheid: 'veel' is geen getal; toegestaan: een getal van 0 tot en met 1",
            "(3,5): soort is leeg; toegestaan: elk label, zoals publiek, privaat of maatschappelijk (hetzelfde op regels 5 en 6)",
            "(4,8): de regel heeft 4 velden, de kop 3; zet een tekst of getal met een scheidingsteken erin tussen aanhalingstekens",
        ], folder.Faults().Select(fault => fault.In(ReportLanguage.Dutch)[Path.Combine(folder.Folder, "actoren.csv").Length..]));
    }

    [Fact]
    public void What_was_assumed_is_told_in_Dutch()
    {
        using var folder = new TemporaryCase();
        var said = folder.With("ties.csv", "from,to\nann,bob\nbob,bob\n").Read().Assumptions.Select(remark => remark.Dutch).ToArray();
        Assert.Contains("1 relatie van een actor met zichzelf weggelaten.", said);
        Assert.Contains("1 paar actoren met een relatie; die geldt voor beide kanten.", said);
        Assert.Contains("Bereidheid niet gegeven: getrokken zoals in een gegenereerde wereld.", said);
    }

    [Fact]
    public void TheMinusSignIsOneWithARemark()
    {
        using var plain = new TemporaryCase().With("positions.csv", "actor,domain,value\nann,water,-0.5\nbob,water,-1\n");
        using var typeset = new TemporaryCase().With("positions.csv", "actor,domain,value\nann,water,\u22120.5\nbob,water,\u22121\n");
        Assert.Equal(plain.Read().Interests, typeset.Read().Interests);
        Assert.Single(typeset.Read().Assumptions.English(), text => text == "positions.csv has the minus sign '\u2212' (U+2212) in numbers: read as '-'.");
    }

    private static void Check(string file, string text, int line, int column, string says)
    {
        using var folder = new TemporaryCase().With(file, text);
        var faults = folder.Faults();
        Assert.Contains(faults, fault =>
            (Path.GetFileName(fault.File), fault.Line, fault.Column) == (file, line, column)
            && fault.Message.En.Contains(says, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Equal(file, Path.GetFileName(fault.File)));
    }

    private static void CheckOnly(TemporaryCase folder, string file, int line, int column, string says)
    {
        var fault = Assert.Single(folder.Faults());
        Assert.Equal((Path.Combine(folder.Folder, file), line, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains(says, fault.Message.En, StringComparison.Ordinal);
    }
}
