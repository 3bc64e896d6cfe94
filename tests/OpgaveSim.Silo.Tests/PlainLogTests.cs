using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpgaveSim.Silo.Watching;

namespace OpgaveSim.Silo.Tests;

/// <summary>What a silo logs is said in one line, without a stack trace.</summary>
public class PlainLogTests
{
    [Fact]
    public void An_exception_is_told_by_its_kind_and_message()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Fail());
        Assert.NotNull(thrown.StackTrace);
        Assert.Equal("Error: the store is away (InvalidOperationException: no answer)", Written("the store is away\nmore of it", thrown));
    }

    [Fact]
    public void Without_one_it_is_the_first_line() => Assert.Equal("Error: the store is away", Written("the store is away\nmore of it", null));

    private static void Fail() => throw new InvalidOperationException("no answer\nmore of it");

    private static string Written(string words, Exception? exception)
    {
        using var writer = new StringWriter();
        new PlainLog().Write(new LogEntry<string>(LogLevel.Error, "category", default, words, exception, (state, _) => state), null, writer);
        return writer.ToString().TrimEnd();
    }
}
