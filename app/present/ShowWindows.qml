// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Revier.Map
import Revier.Theme

/*! Lies in the program's window. The windows of a show, which are made when the first one starts, and which screen each has:
    with two screens the audience gets the one that the program's window is not on; with one the audience's picture fills it,
    or stands beside the presenter's window for a rehearsal. A screen that goes or comes during the show moves nothing but
    its window. */
Item {
    id: root

    required property ShowController show
    required property ShowModel scenes
    required property SlidePictures pictures
    property var locale: Qt.locale()
    property bool reduceMotion: false
    /*! The presenter's window is shown with one screen, too. */
    property bool rehearsal: false

    readonly property int screens: Application.screens.length
    property bool startedWithTwo: false
    property bool swapped: false
    property int attempts: 0
    readonly property bool projectorGone: root.startedWithTwo && root.screens < 2
    readonly property bool alone: !root.startedWithTwo && root.screens < 2 && !root.rehearsal
    readonly property AudienceWindow audience: audiencePlace.item as AudienceWindow
    readonly property PresenterWindow presenter: presenterPlace.item as PresenterWindow

    function screenOf(forAudience: bool): var {
        const own = Math.max(0, Array.from(Application.screens).findIndex(screen => screen.name === root.Screen.name));
        const other = root.screens > 1 ? (own === 0 ? 1 : 0) : own;
        return Application.screens[forAudience !== root.swapped ? other : own];
    }
    function nameOf(screen: var): string {
        return screen.name;
    }
    /*! A window manager shows a window that fills the screen on the screen where it lies, and leaves it there. After sleep
        a projector may have gone and come at once: the window has been moved, but was never hidden. */
    function place(window: ThemedWindow, screen: var, width: real, height: real): void {
        if (window.visible && root.nameOf(window.screen) !== screen.name)
            window.visibility = Window.Hidden;
        window.screen = screen;
        window.x = screen.virtualX + Math.max(0, (screen.width - width) / 2);
        window.y = screen.virtualY + Math.max(0, (screen.height - height) / 2);
    }
    /*! While the PC slept the window manager may have put the picture above the notes: the projector was gone for a moment that
        the program has not seen. A few times, as not every window manager obeys. */
    function separate(): void {
        const visible = root.audience.visible && root.presenter.visible;
        const together = root.screens > 1 && visible && root.nameOf(root.audience.screen) === root.nameOf(root.presenter.screen);
        if (!together)
            root.attempts = 0;
        else if (!settling.running && ++root.attempts <= 3)
            root.arrange();
    }
    function arrange(): void {
        if (root.show.running)
            root.arrangeShow(audiencePlace.made() as AudienceWindow, presenterPlace.made() as PresenterWindow);
        else if (root.audience !== null)
            root.audience.visibility = root.presenter.visibility = Window.Hidden;
    }
    function arrangeShow(audience: AudienceWindow, presenter: PresenterWindow): void {
        settling.restart();
        root.startedWithTwo = root.startedWithTwo || root.screens > 1;
        root.place(audience, root.screenOf(true), audience.width, audience.height);
        root.place(presenter, root.screenOf(false), presenter.width, presenter.height);
        if (root.projectorGone)
            audience.visibility = Window.Hidden;
        else if (root.rehearsal && root.screens < 2)
            audience.visibility = Window.Windowed;
        else
            audience.visibility = Window.FullScreen;
        if (root.alone)
            presenter.visibility = Window.Hidden;
        else
            presenter.visibility = root.rehearsal && root.screens < 2 ? Window.Windowed : Window.Maximized;
        const front = root.alone ? audience : presenter;
        front.raise();
        front.requestActivate();
    }

    Timer {
        id: settling
        interval: 1500
        onTriggered: root.separate()
    }
    Connections {
        target: root.audience
        function onScreenChanged(): void {
            Qt.callLater(root.separate);
        }
    }

    onScreensChanged: Qt.callLater(root.arrange)
    onSwappedChanged: Qt.callLater(root.arrange)

    Connections {
        target: root.show
        function onRunningChanged(): void {
            root.startedWithTwo = false;
            root.swapped = false;
            root.arrange();
            if (!root.show.running)
                root.Window.window?.requestActivate();
        }
    }

    OnDemand {
        id: audiencePlace
        sourceComponent: AudienceWindow {
            visibility: Window.Hidden
            show: root.show
            alone: root.alone
            reduceMotion: root.reduceMotion
            locale: root.locale
        }
    }
    OnDemand {
        id: presenterPlace
        sourceComponent: PresenterWindow {
            visibility: Window.Hidden
            show: root.show
            scenes: root.scenes
            pictures: root.pictures
            stage: root.audience.stage
            stageVisible: root.audience.visible
            canSwap: root.screens > 1
            locale: root.locale
            notice: root.projectorGone ? qsTr("The projector is not connected any more. The show goes on here; its picture comes back when it is connected again.") : ""
            onSwapRequested: root.swapped = !root.swapped
        }
    }
}
