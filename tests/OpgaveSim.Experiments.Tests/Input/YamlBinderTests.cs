using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Tests.Input;

/// <summary>Experiments can be read by several threads at a time.</summary>
public class YamlBinderTests
{
    [Fact]
    public async Task Any_number_of_threads_may_ask_whether_a_property_takes_null()
    {
        // many properties that were not asked about before, and threads that begin together
        Type[] of = [typeof(object), typeof(Uri), typeof(HttpClient), typeof(System.Xml.XmlReader), typeof(System.Data.DataTable), typeof(System.Text.Json.JsonSerializer)];
        var properties = of.SelectMany(one => one.Assembly.GetExportedTypes()).SelectMany(type => type.GetProperties()).Where(property => property.CanWrite).ToArray();
        using var together = new Barrier(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait();
                Array.ForEach(properties, property => YamlBinder.TakesNull(property));
            },
            default, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.True(YamlBinder.TakesNull(typeof(ExperimentHead).GetProperty(nameof(ExperimentHead.Keep))!));
        Assert.False(YamlBinder.TakesNull(typeof(ExperimentHead).GetProperty(nameof(ExperimentHead.Name))!));
    }
}
