import { describe, expect, it } from '@jest/globals';
import { sessionContract } from '@portolan/shared/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse } from '../testing/answers.js';
import { sessionOf, showRoutes } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { JoinPage } from './join-page.js';

const token = 'abcdefghijklmnopqrstuvwx';
const open = () =>
  showRoutes(
    [
      { path: '/join/:token', element: <JoinPage /> },
      { path: '/', element: <p>inside</p> },
    ],
    paths.join(token),
  );

describe('join page', () => {
  useAnswers();

  it('lets the first administrator choose e-mail, name and password', async () => {
    answers.use(
      answer(sessionContract.showLink, {
        purpose: 'first-administrator',
        organisationName: 'Harbour',
        email: null,
        name: null,
      }),
      answer(sessionContract.acceptLink, ({ params, body }) => {
        expect(params.token).toBe(token);
        expect(body).toEqual({
          name: 'Ines Duarte',
          email: 'ines@harbour.example',
          password: 'ships leave at dawn',
        });
        return sessionOf('administrator');
      }),
    );
    open();
    await userEvent.type(await screen.findByLabelText(/E-mail/), 'ines@harbour.example');
    await userEvent.type(screen.getByLabelText(/Your name/), 'Ines Duarte');
    await userEvent.type(screen.getByLabelText(/New password/), 'ships leave at dawn');
    await userEvent.click(screen.getByRole('button', { name: 'Save and enter' }));
    expect(await screen.findByText('inside')).toBeTruthy();
  });

  it('keeps the invited address and asks for a longer password before sending', async () => {
    answers.use(
      answer(sessionContract.showLink, {
        purpose: 'invitation',
        organisationName: 'Harbour',
        email: 'noor@harbour.example',
        name: null,
      }),
    );
    open();
    expect((await screen.findByLabelText<HTMLInputElement>(/E-mail/)).readOnly).toBe(true);
    await userEvent.type(screen.getByLabelText(/Your name/), 'Noor');
    await userEvent.type(screen.getByLabelText(/New password/), 'short');
    await userEvent.click(screen.getByRole('button', { name: 'Save and enter' }));
    expect(await screen.findByText(/Use at least 12 characters/)).toBeTruthy();
  });

  it('says when the link was used', async () => {
    answers.use(refuse(sessionContract.showLink, 'link-used'));
    open();
    expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeTruthy();
  });
});
