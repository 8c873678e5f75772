using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn withdraw ID</c>: a released advisory is withdrawn, or, in an emergency, withheld again.</summary>
internal sealed class WithdrawCommand : EditCommand
{
    private readonly Option<string> reason = Words("--reason", "The reason in Japanese. Published, except with --emergency.", isRequired: true);
    private readonly Option<string> english = Words("--reason-en", "The reason in English. Published.", isRequired: false);
    private readonly Option<bool> emergency = new("--emergency") { Description = "It should not have been published: withhold it again and remove its page." };

    private readonly Option<bool> outEarly =
        new("--out-early") { Description = "With --emergency: readers see it although its instant has not come, since a clock was ahead." };

    public WithdrawCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("withdraw", "Withdraws a released advisory: its page stays and says that it was withdrawn. With --emergency it is withheld again.", options,
            clock, results)
    {
        Options.Add(reason);
        Options.Add(english);
        Options.Add(emergency);
        Options.Add(outEarly);
        Validators.Add(command =>
        {
            if (command.GetValue(emergency) && command.GetResult(english) is not null)
                command.AddError("With --emergency no reason is published; leave out --reason-en.");
            if (command.GetValue(outEarly) && !command.GetValue(emergency))
                command.AddError("--out-early is for --emergency only.");
        });
    }

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) => parsed.GetValue(emergency)
        ? AdvisoryEdits.TakeBack(dossier, now, parsed.GetValue(reason)!, parsed.GetValue(outEarly))
        : AdvisoryEdits.Withdraw(dossier, now, parsed.GetValue(reason)!, parsed.GetValue(english));
}
