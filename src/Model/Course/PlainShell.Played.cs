using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Model.Course;

/// <content>Where persons play.</content>
public sealed partial class PlainShell
{
    private async ValueTask<IReadOnlyList<ActorReply>> DeliverPlayedAsync(int round, IReadOnlyList<ActorMail> mail, IPlayers asked)
    {
        var all = new ActorReply[mail.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = await Actor(mail[i].Actor).ReceiveAsync(mail[i], round, asked);
        }

        return all;
    }

    private async ValueTask<IReadOnlyList<ScoutReport>> ScoutPlayedAsync(int round, IReadOnlyList<ScoutOrder> orders, IPlayers asked)
    {
        var reports = new ScoutReport[orders.Count];
        for (var i = 0; i < reports.Length; i++)
        {
            reports[i] = await TableOf(orders[i]).ScoutAsync(orders[i], round, asked);
        }

        return reports;
    }

    private async ValueTask<IReadOnlyList<MeetReport>> MeetPlayedAsync(int round, IReadOnlyList<MeetOrder> orders, IPlayers asked)
    {
        var reports = new MeetReport[orders.Count];
        for (var i = 0; i < reports.Length; i++)
        {
            reports[i] = Reported(await tables[orders[i].Issue].MeetAsync(orders[i], round, asked));
        }

        return reports;
    }
}
