using System.CommandLine;
using System.Globalization;
using System.Net;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Live;
using OpgaveSim.Live.Encryption;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Server;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>live [PATH]</c>: two worlds side by side on a page in the browser, until it is stopped.</summary>
public static class LiveCommand
{
    /// <summary>The experiment that is shown where none is named: the region that comes with the program.</summary>
    private static readonly string Region = Path.Combine(AppContext.BaseDirectory, "experiments", "regional-energy");

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("live");
        var experiment = new ExperimentArguments(otherwise: Region);
        experiment.AddTo(command);
        var listen = new Option<string>("--listen") { HelpName = "ADDRESS" };
        var port = new Option<int>("--port") { DefaultValueFactory = _ => LiveOptions.DefaultPort, HelpName = "N" };
        var link = new Option<string>("--link") { HelpName = "LINK" };
        var output = new Option<string>("--out") { HelpName = "DIR" };
        var dashboard = new Option<bool>("--dashboard");
        var play = new Option<bool>("--play");
        var deadline = new Option<string>("--deadline") { HelpName = "SECONDS" };
        var tls = new Option<string>("--tls") { HelpName = "FILE" };
        var language = SharedOptions.Language();
        foreach (var option in (Option[])[listen, port, play, deadline, tls, link, output, dashboard, language])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var live = new LiveExperiment(experiment.PathOf(parsed), experiment.Options(parsed));
            var options = new LiveOptions
            {
                Tell = Terminal.Say,
                Listen = Address(parsed.GetValue(listen)),
                Port = Checked(parsed.GetValue(port)),
                Language = parsed.GetValue(language)!,
                Out = parsed.GetValue(output) ?? "results",
                Dashboard = parsed.GetValue(dashboard),
                IsPlayed = parsed.GetValue(play),
                Deadline = Deadline(parsed.GetValue(deadline), parsed.GetValue(play)),
                Certificate = parsed.GetValue(tls) is { } file
                    ? ServerCertificate.Read(file, Environment.GetEnvironmentVariable(ServerCertificate.PasswordVariable), TimeProvider.System.GetUtcNow()) : null,
            };
            var opened = parsed.GetValue(link) is { } given ? (SavedLesson.IsAt(given) ? SavedLesson.Read(live, given) : LiveLink.Read(live, given)) : default;

            await using var server = await LiveServer.StartAsync(live, options, cancellation);
            Greet(server, options, PageFile.LanguageOf(options.Language));
            if (opened.Plan is not null)
            {
                await server.Stage.DoAsync(new PlanOrder(opened.Plan, opened.Round), cancellation);
            }

            await server.RunAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Greet(LiveServer server, LiveOptions options, ReportLanguage language)
    {
        var isEverywhere = options.Listen.Equals(IPAddress.Any) || options.Listen.Equals(IPAddress.IPv6Any);
        var own = new UriBuilder(server.Address) { Host = options.Certificate?.Name ?? (isEverywhere ? "127.0.0.1" : server.Address.Host) }.Uri;
        var isOnlyHere = IPAddress.IsLoopback(options.Listen);
        var wide = Math.Max(GreetingTexts.Teacher.In(language).Length, GreetingTexts.Others.In(language).Length);
        void Print(Text label, string address) => Terminal.Print($"{label.In(language).PadRight(wide)}  {address}");
        Print(GreetingTexts.Teacher, $"{own}#teacher={server.Token}");
        IReadOnlyList<Uri> classes = [.. server.Join.Now().DefaultIfEmpty(new Uri(isEverywhere ? new UriBuilder(own) { Host = Dns.GetHostName() }.Uri : own, "class"))];
        Print(GreetingTexts.Others, $"{new Uri(classes[0], "/")}{(isOnlyHere ? $"  {GreetingTexts.OnlyHere.In(language)}" : "")}");
        foreach (var address in isOnlyHere && !options.IsPlayed ? [] : classes)
        {
            Print(GreetingTexts.Class, address.ToString());
        }

        if (!isOnlyHere)
        {
            Terminal.Say(RunTexts.Note.Filled(language, (options.Certificate is null ? GreetingTexts.Open : GreetingTexts.OpenEncrypted).In(language)));
        }
        else if (options.IsPlayed)
        {
            Terminal.Say(RunTexts.Note.Filled(language, GreetingTexts.PlayOnlyHere.In(language)));
        }

        Terminal.Say(GreetingTexts.HowToEnd.In(language));
    }

    private static IPAddress Address(string? text) => text is null or "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out var address) ? address
        : throw new FaultsException("--listen", CommandFaultTexts.NotOwnAddress(text));

    private static int? Deadline(string? text, bool isPlayed) =>
        text is null ? LiveOptions.DefaultDeadline
        : !isPlayed ? throw new FaultsException("--deadline", ClassFaultTexts.DeadlineWithoutPlay)
        : text == "all" ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= LiveOptions.LeastDeadline and <= LiveOptions.MostDeadline ? seconds
        : throw new FaultsException("--deadline", ClassFaultTexts.NoDeadline(text, LiveOptions.LeastDeadline, LiveOptions.MostDeadline));

    private static int Checked(int port) => port is >= 0 and <= IPEndPoint.MaxPort ? port
        : throw new FaultsException("--port", CommandFaultTexts.NotAPort(port, 0, IPEndPoint.MaxPort));
}
